package id.tanggap.events.sla;

/** What expires without blame. */
public enum TimerKind {
  STAKEHOLDER_SILENCE,
  REOPEN_WINDOW,
  COMPLAINT_REPLY,
  COMPLAINT_CLOSING
}
