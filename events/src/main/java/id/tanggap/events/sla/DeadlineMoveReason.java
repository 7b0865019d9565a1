package id.tanggap.events.sla;

/** Why a deadline is another one than was told. */
public enum DeadlineMoveReason {
  CALENDAR,
  POLICY,
  PAUSE,
  ANCHOR_CORRECTED,
  EXTENSION,
  HORIZON
}
