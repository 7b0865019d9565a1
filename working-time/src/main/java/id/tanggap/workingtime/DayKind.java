package id.tanggap.workingtime;

/**
 * Why a date differs from its weekday. Where one date has several entries, a closure beats
 * an extra working day, and an extra working day beats the rest.
 */
public enum DayKind {
  NATIONAL_HOLIDAY(2),
  JOINT_LEAVE(3),
  ELECTION_DAY(4),
  OFFICE_CLOSURE(0),
  EXTRA_WORKING_DAY(1);

  private final int rank;

  DayKind(int rank) {
    this.rank = rank;
  }

  /** The smaller rank decides where two entries fall on one date. */
  int rank() {
    return rank;
  }
}
