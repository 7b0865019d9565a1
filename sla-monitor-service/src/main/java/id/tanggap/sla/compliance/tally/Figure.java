package id.tanggap.sla.compliance.tally;

/** What is counted. */
public enum Figure {
  /** An obligation began, whatever became of it. */
  STARTED,
  OPEN,
  MET,
  /** Fulfilled after the breach. */
  MET_LATE,
  /** Breached and not fulfilled. */
  MISSED,
  CANCELLED,
  /** The first verdict told, also where it was amended later. */
  FIRST_MET,
  FIRST_MISSED,
  AMENDED_TO_MET,
  AMENDED_TO_MISSED,
  /** Missed before anybody here could know of it. */
  LATE_ON_ARRIVAL,
  /** Minutes to the fulfilment without those in which the stakeholder was awaited. */
  NET_MINUTES,
  /** Minutes to the fulfilment on the wall clock. */
  GROSS_MINUTES,

  /** A consultation came in. */
  RECEIVED,
  RESOLVED,
  /** Answered at least once, also where it was reopened later. */
  ANSWERED,
  /** Answered at the first contact (FF-6, ON-5). */
  FIRST_CONTACT,
  /** Of these, what did not last. */
  FIRST_CONTACT_REOPENED,
  REOPENED,
  /** Never counted as resolved: who asked left without a way back. */
  LEFT,
  /** Never counted as resolved: nobody answered what was asked back. */
  CLOSED_NO_RESPONSE
}
