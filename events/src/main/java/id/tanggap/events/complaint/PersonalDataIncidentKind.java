package id.tanggap.events.complaint;

/** What became of the data in an incident. */
public enum PersonalDataIncidentKind {
  DISCLOSED,
  ALTERED,
  LOST
}
