package id.tanggap.consultation.reference;

/** What a reference is. */
public enum ReferenceKind {
  REGULATION,
  TECHNICAL_GUIDE
}
