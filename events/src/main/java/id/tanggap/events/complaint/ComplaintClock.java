package id.tanggap.events.complaint;

/** The obligation of a complaint that can be extended. */
public enum ComplaintClock {
  COMPLAINT_RESPONSE
}
