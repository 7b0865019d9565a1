package id.tanggap.sla.calendar;

import id.tanggap.workingtime.CalendarDay;
import id.tanggap.workingtime.CalendarDay.NonWorking;
import id.tanggap.workingtime.CalendarDay.Unknown;
import id.tanggap.workingtime.CalendarDay.Working;
import id.tanggap.workingtime.NonWorkingReason;
import id.tanggap.workingtime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of one office by one version of its calendar.
 *
 * @param basis by which document this version was made
 * @param completeThrough the last year all of whose days off are known
 */
record CalendarResponse(
    String officeCode,
    int calendarVersion,
    String zone,
    String basis,
    Instant recordedAt,
    int completeThrough,
    List<Day> days) {

  /** Whether an office works on a date; nobody knows past the last complete year. */
  enum Kind {
    WORKING,
    NON_WORKING,
    UNKNOWN
  }

  /** One date, with its OFFICE hours or the reason why there are none. */
  record Day(
      LocalDate date,
      Kind kind,
      @Nullable Instant opensAt,
      @Nullable Instant closesAt,
      @Nullable NonWorkingReason reason) {

    static Day of(CalendarDay day) {
      return switch (day) {
        case Working it -> new Day(it.date(), Kind.WORKING, it.opening(), it.close(), null);
        case NonWorking it -> new Day(it.date(), Kind.NON_WORKING, null, null, it.reason());
        case Unknown it -> new Day(it.date(), Kind.UNKNOWN, null, null, null);
      };
    }
  }

  /** Both dates included. */
  static CalendarResponse of(
      WorkingCalendar calendar, Recorded recorded, LocalDate from, LocalDate to) {
    return new CalendarResponse(
        calendar.office().value(),
        calendar.version(),
        calendar.zone().getId(),
        recorded.basis(),
        recorded.at(),
        recorded.completeThrough(),
        from.datesUntil(to.plusDays(1)).map(calendar::dayOn).map(Day::of).toList());
  }
}
