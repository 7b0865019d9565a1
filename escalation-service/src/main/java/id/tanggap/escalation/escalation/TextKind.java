package id.tanggap.escalation.escalation;

/** What a text of an escalation is. */
public enum TextKind {
  REASON,
  OVERRIDE_REASON,
  ANSWER,
  QUESTION_BACK,
  RESUBMISSION,
  REDIRECTION_REASON,
  WITHDRAWAL_REASON,
  LATE_REASON
}
