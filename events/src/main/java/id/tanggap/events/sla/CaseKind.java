package id.tanggap.events.sla;

/** What a clock belongs to. */
public enum CaseKind {
  CONSULTATION,
  ESCALATION,
  /** Told on {@code tanggap.sla.complaint.v1} only. */
  COMPLAINT,
  /** As a complaint. */
  PERSONAL_DATA_INCIDENT,
  /** As a complaint. */
  PERSONAL_DATA_REQUEST
}
