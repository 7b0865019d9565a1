package id.tanggap.consultation.document;

import static id.tanggap.api.problem.CommonProblem.TOO_LARGE;
import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_INFECTED;

import id.tanggap.api.body.LargeBody;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.document.DocumentScanner.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Looks at a file before it comes near a case: how long, what by its bytes, what a scanner says.
 */
@ApplicationScoped
class Inspection {

  /** The largest document, in bytes. */
  static final long LARGEST = 20L * 1024 * 1024;

  /** Somewhat more than a document, so that one that is too large is read and hears why. */
  private static final long LARGEST_FORM = LARGEST + 10L * 1024 * 1024;

  private final DocumentScanner scanner;

  Inspection(DocumentScanner scanner) {
    this.scanner = scanner;
  }

  @Produces
  @Singleton
  static LargeBody forms() {
    return new LargeBody(Pattern.compile("/api/v1/consultations/[^/]+/documents"), LARGEST_FORM);
  }

  Inspected of(FileName name, SetAside file) throws IOException {
    requireRightLength(file.length());
    var type = DocumentTypes.of(file, name);
    return new Inspected(name.endingAs(type), type, file.sha256Hex(), scanned(file), file);
  }

  private static void requireRightLength(long length) {
    if (length > LARGEST) {
      throw TOO_LARGE.refusal(
          new Wording("Satu berkas paling besar 20 MiB", "One file has at most 20 MiB"));
    }
    if (length == 0) {
      throw FileName.refused(new Wording("tidak boleh kosong", "must not be empty"));
    }
  }

  private ScanState scanned(SetAside file) throws IOException {
    try (var bytes = file.read()) {
      return switch (scanner.scan(bytes)) {
        case Verdict.Clean _ -> ScanState.CLEAN;
        case Verdict.NotScanned _ -> ScanState.NOT_SCANNED;
        case Verdict.Infected found ->
            throw DOCUMENT_INFECTED.refusal().with("signature", found.signature());
      };
    }
  }
}
