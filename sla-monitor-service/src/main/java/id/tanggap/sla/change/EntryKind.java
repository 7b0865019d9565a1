package id.tanggap.sla.change;

/** What an entry of a change says, and so which of its fields are read. */
enum EntryKind {
  NATIONAL_HOLIDAY,
  JOINT_LEAVE,
  ELECTION_DAY,
  OFFICE_CLOSURE,
  EXTRA_WORKING_DAY,
  /** Hours on some weekdays from a date on. */
  WEEKLY_HOURS,
  /** Hours on one date only. */
  HOURS_ON_DATE,
  /** A day that is as its weekday again. */
  DAY_REVOKED,
  HOURS_REVOKED,
  /** All days off of a year are known. */
  YEAR_COMPLETE
}
