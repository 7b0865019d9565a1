package id.tanggap.events.consultation;

/** Who is asked beyond the office. */
public enum ReferralDestination {
  HAI_DJPB,
  KANWIL_DJPB,
  OTHER
}
