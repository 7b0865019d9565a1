package id.tanggap.consultation.consultation.deadline;

/** Where an obligation stands, in the words of the SLA monitor. */
public enum DeadlineState {
  RUNNING,
  PAUSED,
  MET,
  MISSED,
  CANCELLED,
  UNCOMPUTABLE
}
