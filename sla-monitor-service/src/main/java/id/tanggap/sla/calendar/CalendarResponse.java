package id.tanggap.sla.calendar;

import id.tanggap.workingtime.CalendarDay.NonWorking;
import id.tanggap.workingtime.CalendarDay.Unknown;
import id.tanggap.workingtime.CalendarDay.Working;
import id.tanggap.workingtime.NonWorkingReason;
import id.tanggap.workingtime.Schedule;
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

  /** One date, with its OFFICE and SERVICE hours or the reason why there are none. */
  record Day(
      LocalDate date,
      Kind kind,
      @Nullable Instant opensAt,
      @Nullable Instant closesAt,
      List<Hours> serviceHours,
      @Nullable NonWorkingReason reason) {

    static Day of(LocalDate date, WorkingCalendar calendar) {
      return switch (calendar.dayOn(date)) {
        case Working it ->
            new Day(date, Kind.WORKING, it.opening(), it.close(), Hours.on(date, calendar), null);
        case NonWorking it -> new Day(date, Kind.NON_WORKING, null, null, List.of(), it.reason());
        case Unknown _ -> new Day(date, Kind.UNKNOWN, null, null, List.of(), null);
      };
    }
  }

  /** TIME-2, A-12: a stretch of SERVICE hours, from (inclusive) to (exclusive). */
  record Hours(Instant from, Instant to) {

    static List<Hours> on(LocalDate date, WorkingCalendar calendar) {
      return calendar.hoursOn(Schedule.SERVICE, date).stream()
          .map(
              span ->
                  new Hours(
                      date.atTime(span.from()).atZone(calendar.zone()).toInstant(),
                      date.atTime(span.to()).atZone(calendar.zone()).toInstant()))
          .toList();
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
        from.datesUntil(to.plusDays(1)).map(date -> Day.of(date, calendar)).toList());
  }
}
