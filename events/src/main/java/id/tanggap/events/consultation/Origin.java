package id.tanggap.events.consultation;

/** How a case came into the books: as it happened, typed in later, or imported. */
public enum Origin {
  LIVE,
  LATE_ENTRY,
  IMPORT,
  HISTORICAL
}
