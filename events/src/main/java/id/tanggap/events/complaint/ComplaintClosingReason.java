package id.tanggap.events.complaint;

/** How an answered complaint came to its end. */
public enum ComplaintClosingReason {
  BY_OFFICE,
  WINDOW_OVER
}
