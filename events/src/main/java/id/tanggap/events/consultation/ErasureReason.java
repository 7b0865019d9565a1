package id.tanggap.events.consultation;

/** Why what was written is gone. */
public enum ErasureReason {
  /** The person asked for it. */
  REQUEST,
  /** Its time to be kept is over. */
  RETENTION
}
