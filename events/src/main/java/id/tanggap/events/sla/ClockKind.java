package id.tanggap.events.sla;

/** One kind of obligation with its own deadline, or of timer, which expires without blame. */
public enum ClockKind {
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
