package id.tanggap.events.complaint;

/** The ways on which complaints, suggestions and comments come in (COMP-1 to COMP-4b). */
public enum ComplaintChannel {
  SP4N_LAPOR,
  WISE,
  SUGGESTION_BOX,
  SMS,
  SIPANDU,
  HAI_DJPB,
  OFFICIAL_CONTACT,
  FACE_TO_FACE
}
