package id.tanggap.events.complaint;

/** How a complaint ended without an answer of the office. */
public enum ComplaintWithdrawalReason {
  BY_REPORTER,
  NO_REPLY
}
