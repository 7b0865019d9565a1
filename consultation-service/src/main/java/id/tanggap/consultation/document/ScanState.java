package id.tanggap.consultation.document;

/** Whether a scanner has looked at a document, and what it said. */
public enum ScanState {
  CLEAN,
  /** No scanner was there when it came; one will look at it later. */
  NOT_SCANNED,
  /** Something was found later; its bytes are gone. */
  INFECTED
}
