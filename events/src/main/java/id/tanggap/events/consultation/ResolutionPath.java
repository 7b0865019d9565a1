package id.tanggap.events.consultation;

/** The way a consultation took to its response. */
public enum ResolutionPath {
  FIRST_CONTACT,
  FOLLOW_UP,
  ESCALATED,
  REFERRED
}
