package id.tanggap.journal;

/** The book could not be read or written; the surrounding transaction must not commit. */
public class JournalFailure extends RuntimeException {

  JournalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
