package id.tanggap.consultation.exchange.imports;

/** What became of one row of a file. */
enum Outcome {
  /** Its turn has not come. */
  PENDING,
  /** A new case. */
  OPENED,
  /** Its ticket has a case, which has taken its other words as a message. */
  TOLD,
  /** Its ticket has a case that says the same. */
  UNCHANGED,
  /** Nothing: the report says why. */
  REFUSED
}
