package id.tanggap.events.sla;

/** What a clock belongs to. */
public enum CaseKind {
  CONSULTATION,
  ESCALATION
}
