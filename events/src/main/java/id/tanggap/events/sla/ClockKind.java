package id.tanggap.events.sla;

/** One kind of obligation with its own deadline, or of timer, which expires without blame. */
public enum ClockKind {
  DESK_TIME,
  SOLUTION,
  PROGRESS,
  ESCALATION_ANSWER,
  STAKEHOLDER_SILENCE,
  REOPEN_WINDOW
}
