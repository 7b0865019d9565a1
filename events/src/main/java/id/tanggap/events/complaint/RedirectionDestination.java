package id.tanggap.events.complaint;

/** Who a complaint belongs to instead of this office. */
public enum RedirectionDestination {
  REGIONAL_OFFICE,
  OTHER_AUTHORITY
}
