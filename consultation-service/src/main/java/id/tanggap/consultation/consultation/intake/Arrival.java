package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.register.Office;
import id.tanggap.events.consultation.Origin;
import java.time.Instant;

/**
 * Where, when and how a question arrives, and under which number it would go into the books.
 *
 * @param past what another system has done about it before
 */
record Arrival(Office office, Act act, String number, Origin origin, Past past) {

  /** It is brought by itself: as it happens, or typed in on a later date than it was put. */
  static Arrival byItself(Office office, Act act, String number) {
    var day = office.dateOf(act.occurredAt());
    var isLate = day.isBefore(office.dateOf(act.recordedAt()));
    var origin = isLate ? Origin.LATE_ENTRY : Origin.LIVE;
    return new Arrival(office, act, number, origin, new Past.None());
  }

  /** Who brings it enters something else about it that happened then. */
  Act enteredAt(Instant when) {
    return new Act(act.actor(), when, act.recordedAt(), null);
  }
}
