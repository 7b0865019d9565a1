package id.tanggap.consultation.standard;

/** Where something comes from; what the office has not confirmed is never shown as decreed. */
public enum ContentStatus {
  FROM_DECREE,
  FROM_SISTER_SERVICE,
  TO_BE_CONFIRMED
}
