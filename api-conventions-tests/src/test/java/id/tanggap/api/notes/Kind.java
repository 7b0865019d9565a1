package id.tanggap.api.notes;

/** What a note is about. */
public enum Kind {
  IDEA,
  REMINDER
}
