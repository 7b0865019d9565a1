package id.tanggap.events.sealedreport;

/** Who examines what is sealed. */
public enum SealedDestination {
  /** The inspectorate general of the ministry. */
  INSPECTORATE_GENERAL,
  /** The internal compliance unit above the office. */
  INTERNAL_COMPLIANCE_UNIT
}
