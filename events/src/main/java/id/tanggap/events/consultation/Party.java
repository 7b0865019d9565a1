package id.tanggap.events.consultation;

/** Who brought something into a case. */
public enum Party {
  STAKEHOLDER,
  OFFICER,
  OM_SPAN,
  SYSTEM
}
