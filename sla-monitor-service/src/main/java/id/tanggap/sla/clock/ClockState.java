package id.tanggap.sla.clock;

/** What a clock is, derived from what happened to it; the first fact that holds decides. */
public enum ClockState {
  RUNNING,
  PAUSED,
  MET,
  MISSED,
  CANCELLED,
  UNCOMPUTABLE
}
