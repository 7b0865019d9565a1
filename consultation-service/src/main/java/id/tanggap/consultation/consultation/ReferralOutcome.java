package id.tanggap.consultation.consultation;

/** What came of a referral. SUPERSEDED: the office responded before the other authority did. */
public enum ReferralOutcome {
  ANSWERED,
  DECLINED,
  NO_REPLY,
  SUPERSEDED
}
