package id.tanggap.events.sla;

/** A step of a clock or timer that is told when its time comes, in this order. */
public enum Rung {
  /** Three quarters of the minutes have run. */
  THREE_QUARTERS,
  /** Nine tenths of the minutes have run. */
  NINE_TENTHS,
  /** The last working day opens. */
  LAST_WORKING_DAY,
  /** Two hours are left before the close of the last working day. */
  LAST_TWO_HOURS,
  FIRST_REMINDER,
  SECOND_REMINDER,
  /** The deadline of an obligation passed. */
  BREACH,
  /** A timer ran out. */
  EXPIRY
}
