package id.tanggap.events.complaint;

/** Where a complaint stands; the last four are final. */
public enum ComplaintStatus {
  RECEIVED,
  VERIFIED,
  CLASSIFIED,
  ASSIGNED,
  IN_PROGRESS,
  NEEDS_INFO,
  RESPONDED,
  CLOSED,
  REJECTED,
  REDIRECTED,
  WITHDRAWN
}
