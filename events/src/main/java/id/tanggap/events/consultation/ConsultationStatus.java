package id.tanggap.events.consultation;

/** What a consultation is, derived from what happened to it; the first fact that holds decides. */
public enum ConsultationStatus {
  RECEIVED,
  IN_ANALYSIS,
  FOLLOW_UP,
  REFERRED,
  AWAITING_STAKEHOLDER,
  ESCALATED,
  RESOLVED,
  CANCELLED,
  CLOSED_NO_RESPONSE
}
