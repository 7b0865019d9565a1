package id.tanggap.complaint.people;

/**
 * What those a complaint is about are to the office, and whom they leave to read it: that decides
 * where it goes.
 */
public enum Standing {
  /** Works where complaints are worked on, or did. */
  COMPLIANCE,
  /** Heads the office, or did. */
  OFFICE_HEAD,
  /** A complaint may reach no compliance officer there is. */
  NO_DESK_LEFT,
  /** A complaint may not reach whoever heads the office. */
  NO_HEAD_LEFT
}
