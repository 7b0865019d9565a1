package id.tanggap.complaint.complaint;

/** Whether a reporter is known: to whoever works on it, for a reason only, or to nobody at all. */
public enum Anonymity {
  NONE,
  CONFIDENTIAL,
  ANONYMOUS
}
