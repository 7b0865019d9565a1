package id.tanggap.consultation.document;

import java.io.InputStream;

/** Looks for malware in a document. */
interface DocumentScanner {

  /** Reads it to its end and says what it found; where it cannot, it says that, and never fails. */
  Verdict scan(InputStream document);

  /** What a scanner says. */
  sealed interface Verdict {

    /** Nothing was found. */
    record Clean() implements Verdict {}

    /** This was found, by the scanner's own name for it. */
    record Infected(String signature) implements Verdict {}

    /** Nobody has looked. */
    record NotScanned() implements Verdict {}
  }
}
