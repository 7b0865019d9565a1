package id.tanggap.workingtime;

import id.tanggap.workingtime.CalendarDay.Known;
import id.tanggap.workingtime.CalendarDay.Unknown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on which one deadline is worked out: tells the days, keeps the steps, and remembers the
 * first missing year. Past that year only day 0 and the result are written down.
 */
final class Workings {

  private final WorkingCalendar calendar;
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Year missingYear;

  Workings(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  Known day(LocalDate date) {
    return switch (calendar.dayOn(date)) {
      case Known known -> known;
      case Unknown unknown -> {
        miss(Year.from(unknown.date()));
        yield calendar.assumedOn(date);
      }
    };
  }

  List<TimeSpan> serviceHours(LocalDate date) {
    return switch (calendar.dayOn(date)) {
      case Known _ -> calendar.hoursOn(Schedule.SERVICE, date);
      case Unknown _ -> calendar.assumedSpans(Schedule.SERVICE, date);
    };
  }

  List<Instant> closingsIn(Stretch stretch) {
    return Closings.in(stretch, calendar.zone(), this::day);
  }

  void note(Step step) {
    if (missingYear == null) {
      steps.add(step);
    }
  }

  /** Every count has its day 0, in a missing year the assumed one. */
  void dayZero(LocalDate date) {
    steps.add(new Step.DayZero(date));
  }

  Deadline conclude(Instant at) {
    if (missingYear != null) {
      var date = LocalDate.ofInstant(at, calendar.zone());
      return new Uncomputable(missingYear, date, derivation(new Step.Provisional(date)));
    }
    return due(at);
  }

  /** A limit before the missing year holds whatever that year brings. */
  Deadline concludeWithin(Instant at, Instant solutionDueAt) {
    if (!solutionDueAt.isBefore(at)) {
      return conclude(at);
    }
    if (missingYear != null && !solutionDueAt.isBefore(calendar.startOf(missingYear.atDay(1)))) {
      return conclude(solutionDueAt);
    }
    steps.add(new Step.LimitedBySolution(solutionDueAt));
    return due(solutionDueAt);
  }

  private Due due(Instant at) {
    return new Due(at, derivation(new Step.Concluded(at)));
  }

  private void miss(Year year) {
    note(new Step.YearMissing(year));
    if (missingYear == null) {
      missingYear = year;
    }
  }

  private Derivation derivation(Step result) {
    steps.add(result);
    return new Derivation(calendar.office(), calendar.version(), calendar.zone(), steps);
  }
}
