package id.tanggap.complaint.complaint;

/** What a text of a complaint is, and whether the reporter reads it too. */
public enum TextKind {
  COMPLAINT(Reader.BOTH),
  MESSAGE(Reader.BOTH),
  INFORMATION_REQUEST(Reader.BOTH),
  FOLLOW_UP(Reader.BOTH),
  RESPONSE(Reader.BOTH),
  REOPENING_REASON(Reader.BOTH),
  REJECTION_REASON(Reader.BOTH),
  REDIRECTION_REASON(Reader.BOTH),
  EXTENSION_REASON(Reader.BOTH),
  LATE_REASON(Reader.OFFICE);

  private enum Reader {
    BOTH,
    OFFICE
  }

  private final Reader reader;

  TextKind(Reader reader) {
    this.reader = reader;
  }

  boolean isForTheReporter() {
    return reader == Reader.BOTH;
  }
}
