package id.tanggap.consultation.document;

/** Whether a scanner has looked at a document; one in which something was found is not kept. */
public enum ScanState {
  CLEAN,
  NOT_SCANNED
}
