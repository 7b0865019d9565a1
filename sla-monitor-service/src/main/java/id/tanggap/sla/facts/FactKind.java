package id.tanggap.sla.facts;

/** What can begin, fulfil, end or delay an obligation. */
public enum FactKind {
  ACCEPTED,
  PROMISED,
  /** FF-7c1: a progress report reached the stakeholder. */
  REPORTED,
  REQUEST_OPENED,
  REQUEST_CLOSED,
  INPUT_GIVEN,
  ESCALATION_RAISED,
  ESCALATION_REDIRECTED,
  ESCALATION_RETURNED,
  ESCALATION_RESUBMITTED,
  ESCALATION_ANSWERED,
  ESCALATION_WITHDRAWN,
  RESOLVED,
  CANCELLED,
  CLOSED_NO_RESPONSE,
  REOPENED
}
