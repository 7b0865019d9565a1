package id.tanggap.events.complaint;

/** Why what was written is gone. */
public enum ComplaintErasureReason {
  /** The person asked for it. */
  REQUEST,
  /** Its time to be kept is over. */
  RETENTION
}
