package id.tanggap.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the tests hold deadlines against. */
final class Measured {

  private Measured() {}

  /** the deadline of a solution as if nothing had ever been paused. */
  static Deadline grossSolution(WorkingCalendar calendar, Instant anchor, int workingDays) {
    return Deadlines.solution(calendar, anchor, workingDays, List.of());
  }

  /** How much SERVICE time lies between two instants; zero if the second is not after the first. */
  static Duration serviceTimeBetween(WorkingCalendar calendar, Instant from, Instant to) {
    var sum = Duration.ZERO;
    var date = LocalDate.ofInstant(from, calendar.zone());
    for (; from.isBefore(to) && calendar.startOf(date).isBefore(to); date = date.plusDays(1)) {
      for (var span : calendar.hoursOn(Schedule.SERVICE, date)) {
        sum = sum.plus(span.on(date, calendar.zone()).clippedTo(from, to).length());
      }
    }
    return sum;
  }
}
