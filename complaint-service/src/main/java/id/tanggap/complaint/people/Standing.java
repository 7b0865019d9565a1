package id.tanggap.complaint.people;

/** What a person is to the office, where that decides who may read a complaint about the person. */
public enum Standing {
  /** Works where complaints are worked on. */
  COMPLIANCE,
  /** Heads the office. */
  OFFICE_HEAD
}
