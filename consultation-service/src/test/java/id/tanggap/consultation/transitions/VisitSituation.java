package id.tanggap.consultation.transitions;

import java.util.function.Supplier;

/** Where a visitor is, and what the officer has in hand. */
enum VisitSituation {
  NONE(Attendance::none),
  WAITING(Attendance::waiting),
  WAITING_FOR_A_BUSY_ONE(Attendance::waitingForABusyOne),
  OPEN(Attendance::open),
  OPEN_UNANSWERED(Attendance::asked),
  OPEN_ANSWERED(Attendance::answered),
  CLOSED(Attendance::closed);

  private final Supplier<Attendance> made;

  VisitSituation(Supplier<Attendance> made) {
    this.made = made;
  }

  Attendance make() {
    return made.get();
  }
}
