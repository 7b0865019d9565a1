package id.tanggap.events.escalation;

/** Why an escalation ended without an answer. */
public enum EscalationWithdrawalReason {
  BY_OFFICER,
  CONSULTATION_ENDED
}
