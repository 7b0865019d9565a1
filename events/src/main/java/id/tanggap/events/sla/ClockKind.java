package id.tanggap.events.sla;

/** One kind of obligation with its own deadline. */
public enum ClockKind {
  DESK_TIME,
  SOLUTION,
  PROGRESS,
  ESCALATION_ANSWER
}
