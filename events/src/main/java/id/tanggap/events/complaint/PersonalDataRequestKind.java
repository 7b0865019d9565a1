package id.tanggap.events.complaint;

/** What somebody may ask for the own data. */
public enum PersonalDataRequestKind {
  ACCESS,
  CORRECTION,
  ERASURE,
  RESTRICTION
}
