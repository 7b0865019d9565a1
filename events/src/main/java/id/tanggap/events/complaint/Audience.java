package id.tanggap.events.complaint;

/** Who works on a complaint; who is reported in it, and that person's line, never does. */
public enum Audience {
  COMPLIANCE_DESK,
  OFFICE_HEAD
}
