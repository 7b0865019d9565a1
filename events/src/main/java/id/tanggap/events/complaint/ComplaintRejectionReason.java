package id.tanggap.events.complaint;

/** Why a complaint is not followed up. */
public enum ComplaintRejectionReason {
  NOT_ABOUT_THE_SERVICE,
  NO_SUBSTANCE,
  DUPLICATE
}
