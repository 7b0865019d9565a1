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
  REOPENED,
  /** A complaint is complete as it is, so nothing that was asked for is awaited any more. */
  VERIFIED,
  CLASSIFIED,
  FOLLOWED_UP,
  RESPONDED,
  EXTENDED,
  CLOSED,
  REJECTED,
  REDIRECTED,
  WITHDRAWN,
  /** Those affected by an incident were told. */
  NOTIFIED,
  /** What somebody asked for the own data is done. */
  COMPLETED
}
