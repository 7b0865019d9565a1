package id.tanggap.events.sla;

/** What a policy is about: a kind of obligation or timer, those of complaints and data included. */
public enum PolicyKind {
  DESK_TIME,
  SOLUTION,
  PROGRESS,
  ESCALATION_ANSWER,
  STAKEHOLDER_SILENCE,
  REOPEN_WINDOW,
  COMPLAINT_VERIFICATION,
  COMPLAINT_FOLLOW_UP,
  COMPLAINT_RESPONSE,
  COMPLAINT_REPLY,
  COMPLAINT_CLOSING,
  INCIDENT_NOTICE,
  PERSONAL_DATA_REQUEST
}
