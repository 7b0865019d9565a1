package id.tanggap.consultation.consultation.escalation;

/** Where an escalation stands, as far as its news has arrived. */
public enum EscalationState {
  RAISED,
  ACKNOWLEDGED,
  RETURNED,
  ANSWERED,
  WITHDRAWN
}
