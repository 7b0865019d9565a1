package id.tanggap.workingtime;

import id.tanggap.workingtime.CalendarDay.NonWorking;
import id.tanggap.workingtime.CalendarDay.Working;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Lets the minutes of one desk time run; thrown away afterwards. */
final class ServiceMinutes {

  private final WorkingCalendar calendar;
  private final Workings workings;
  private Instant at;
  private Duration left;

  private ServiceMinutes(WorkingCalendar calendar, Instant anchor, Duration length) {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("a desk time is longer than nothing: " + length);
    }
    this.calendar = calendar;
    this.workings = new Workings(calendar);
    this.at = anchor;
    this.left = length;
    workings.note(new Step.Anchored(anchor));
  }

  static Deadline atDesk(WorkingCalendar calendar, Instant anchor, Duration length) {
    var minutes = new ServiceMinutes(calendar, anchor, length);
    minutes.workings.note(new Step.WallClockRan(length));
    return minutes.workings.conclude(anchor.plus(length));
  }

  static Deadline online(WorkingCalendar calendar, Instant anchor, Duration length) {
    var minutes = new ServiceMinutes(calendar, anchor, length);
    var date = LocalDate.ofInstant(anchor, calendar.zone());
    for (; !minutes.left.isZero(); date = date.plusDays(1)) {
      minutes.runOn(date);
    }
    return minutes.workings.conclude(minutes.at);
  }

  private void runOn(LocalDate date) {
    switch (workings.day(date)) {
      case NonWorking day -> workings.note(new Step.DaySkipped(date, day.reason()));
      case Working _ -> workings.serviceHours(date).forEach(span -> runIn(span, date));
    }
  }

  private void runIn(TimeSpan span, LocalDate date) {
    var open = span.on(date, calendar.zone());
    var usable = open.clippedTo(at, open.to());
    if (usable.isEmpty() || left.isZero()) {
      return;
    }
    var run = left.compareTo(usable.length()) < 0 ? left : usable.length();
    at = usable.from().plus(run);
    left = left.minus(run);
    workings.note(new Step.ServiceTimeRan(usable.from(), at));
  }
}
