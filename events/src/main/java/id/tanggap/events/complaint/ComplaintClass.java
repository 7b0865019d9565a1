package id.tanggap.events.complaint;

/** The class of a complaint, by which its answer is due (SP4N). */
public enum ComplaintClass {
  INFORMATION_REQUEST,
  ASPIRATION,
  COMPLAINT_NON_SUPERVISORY,
  COMPLAINT_SUPERVISORY
}
