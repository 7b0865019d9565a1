package id.tanggap.consultation.document;

/** A file of which is known what it is; only such a one comes into a case. */
record Inspected(FileName name, DocumentType type, String sha256, ScanState scan, SetAside bytes) {}
