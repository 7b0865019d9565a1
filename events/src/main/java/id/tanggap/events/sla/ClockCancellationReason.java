package id.tanggap.events.sla;

/** Why an obligation fell away, or a timer stopped. */
public enum ClockCancellationReason {
  CONSULTATION_RESOLVED,
  CONSULTATION_CANCELLED,
  CLOSED_NO_RESPONSE,
  /** What was asked of the stakeholder is there, or needed no more. */
  REQUEST_OVER,
  CONSULTATION_REOPENED,
  ESCALATION_WITHDRAWN,
  /** It turned out that there was nothing to do: a period in which the stakeholder was awaited. */
  NOT_OWED,
  COMPLAINT_RESPONDED,
  COMPLAINT_CLOSED,
  COMPLAINT_REJECTED,
  COMPLAINT_REDIRECTED,
  COMPLAINT_WITHDRAWN,
  COMPLAINT_REOPENED
}
