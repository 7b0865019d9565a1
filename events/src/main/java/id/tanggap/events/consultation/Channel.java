package id.tanggap.events.consultation;

/**
 * Where a question comes in: at the desk (R1), by HAI CSO in OM SPAN (R2a) or an official contact
 * (R2b).
 */
public enum Channel {
  FACE_TO_FACE,
  HAI_CSO,
  OFFICIAL_CONTACT
}
