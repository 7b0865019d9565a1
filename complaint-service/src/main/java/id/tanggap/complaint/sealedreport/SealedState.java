package id.tanggap.complaint.sealedreport;

/** Where a sealed report stands. */
enum SealedState {
  SEALED,
  /** Handed over to whoever examines it. */
  TRANSFERRED,
  /** Its words are gone from here. */
  PURGED
}
