package id.tanggap.events.consultation;

/** Whom the office serves; every kind by the same standard. */
public enum StakeholderKind {
  SATKER,
  BANK,
  PEMDA,
  UMUM
}
