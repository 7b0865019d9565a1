package id.tanggap.events.consultation;

/** Why the office owes a solution later (FF-7b, ON-6b, A-8). */
public enum PromiseCause {
  OFFICER,
  VISIT_CLOSED,
  ESCALATION,
  REFERRAL,
  REOPENED
}
