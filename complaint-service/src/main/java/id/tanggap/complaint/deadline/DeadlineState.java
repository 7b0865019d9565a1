package id.tanggap.complaint.deadline;

/** Where a clock stands, in the words of sla-monitor-service. */
public enum DeadlineState {
  RUNNING,
  PAUSED,
  MET,
  MISSED,
  CANCELLED,
  UNCOMPUTABLE,
  /** A timer ran out; nobody is to blame. */
  EXPIRED
}
