package id.tanggap.workingtime;

import id.tanggap.workingtime.CalendarDay.NonWorking;
import id.tanggap.workingtime.CalendarDay.Working;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Counts working days for one deadline; thrown away afterwards. */
final class DayCount {

  private final Workings workings;
  private Instant pausesCountFrom;
  private LocalDate date;
  private Instant close;
  private int number;

  private DayCount(Workings workings, LocalDate date, Instant anchor, Instant pausesCountFrom) {
    this.workings = workings;
    this.date = date;
    this.close = anchor;
    this.pausesCountFrom = pausesCountFrom;
  }

  /** starts on day 0, the date of the anchor or the next working day. */
  static DayCount after(WorkingCalendar calendar, Instant anchor) {
    var workings = new Workings(calendar);
    workings.note(new Step.Anchored(anchor));
    var date = LocalDate.ofInstant(anchor, calendar.zone());
    while (workings.day(date) instanceof NonWorking day) {
      workings.note(new Step.RolledForward(date, day.reason()));
      date = date.plusDays(1);
    }
    workings.dayZero(date);
    return new DayCount(workings, date, anchor, calendar.startOf(date.plusDays(1)));
  }

  /** starts with the first OFFICE close after a moment at which the solution was overdue. */
  static DayCount fromNextClose(WorkingCalendar calendar, Instant anchor, Instant solutionDueAt) {
    var workings = new Workings(calendar);
    workings.note(new Step.Anchored(anchor));
    workings.note(new Step.SolutionMissed(solutionDueAt));
    var today = LocalDate.ofInstant(anchor, calendar.zone());
    var hasClosed = workings.day(today) instanceof Working day && !day.close().isAfter(anchor);
    var before = hasClosed ? today : today.minusDays(1);
    var count = new DayCount(workings, before, anchor, anchor.plusNanos(1));
    count.countOne();
    return count;
  }

  DayCount count(int days) {
    if (days < 1 || days > Deadlines.MOST_DAYS) {
      throw new IllegalArgumentException(
          "between 1 and " + Deadlines.MOST_DAYS + " days, not " + days);
    }
    for (var i = 0; i < days; i++) {
      countOne();
    }
    return this;
  }

  /** one more working day for each close after day 0 that a pause covers. */
  DayCount movedBy(List<Pause> pauses) {
    pauses.stream().sorted(Comparator.comparing(Pause::from)).forEach(this::moveBy);
    return this;
  }

  /**
   * COMP-1: more working days, unless the deadline as moved so far had come when they were given.
   */
  DayCount extendedBy(Extension extension) {
    if (!extension.grantedAt().isBefore(close)) {
      workings.note(new Step.ExtensionTooLate(extension.grantedAt(), extension.workingDays()));
      return this;
    }
    workings.note(new Step.Extended(extension.grantedAt(), extension.workingDays()));
    return count(extension.workingDays());
  }

  /** FF-7c: the pauses move nothing, but a period that closes in one is not owed. */
  DayCount excusedBy(List<Pause> pauses) {
    pauses.stream()
        .filter(pause -> pause.covers(close))
        .findFirst()
        .ifPresent(pause -> workings.note(new Step.PeriodNotOwed(close, pause)));
    return this;
  }

  Deadline conclude() {
    return workings.conclude(close);
  }

  Deadline concludeWithin(Instant solutionDueAt) {
    return workings.concludeWithin(close, solutionDueAt);
  }

  private void moveBy(Pause pause) {
    var end = pause.to();
    if (!pause.from().isBefore(close)) {
      workings.note(new Step.PauseWithoutEffect(pause, PauseVerdict.AFTER_DEADLINE));
    } else if (end == null) {
      workings.note(new Step.PauseWithoutEffect(pause, PauseVerdict.STILL_OPEN));
    } else {
      moveBy(pause, new Stretch(pause.from(), end).clippedTo(pausesCountFrom, end));
    }
  }

  private void moveBy(Pause pause, Stretch uncounted) {
    var closings = workings.closingsIn(uncounted);
    if (closings.isEmpty()) {
      workings.note(new Step.PauseWithoutEffect(pause, PauseVerdict.NO_CLOSING));
    }
    for (var closing : closings) {
      workings.note(new Step.ClosingPaused(closing, pause));
      countOne();
    }
    pausesCountFrom = uncounted.isEmpty() ? pausesCountFrom : uncounted.to();
  }

  private void countOne() {
    date = date.plusDays(1);
    while (workings.day(date) instanceof NonWorking day) {
      workings.note(new Step.DaySkipped(date, day.reason()));
      date = date.plusDays(1);
    }
    close = ((Working) workings.day(date)).close();
    workings.note(new Step.DayCounted(++number, date, close));
  }
}
