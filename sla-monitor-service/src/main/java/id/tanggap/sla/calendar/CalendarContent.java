package id.tanggap.sla.calendar;

import id.tanggap.sla.SlaProblem;
import id.tanggap.workingtime.CalendarDay.NonWorking;
import id.tanggap.workingtime.CalendarDay.Working;
import id.tanggap.workingtime.OfficeCode;
import id.tanggap.workingtime.WorkingCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one version of a calendar holds, row by row; the next version is made from it. */
public record CalendarContent(
    String officeCode,
    int version,
    ZoneId zone,
    int completeFrom,
    int completeThrough,
    List<DayRow> days,
    List<HoursRow> hours) {

  public CalendarVersion calendarVersion() {
    return new CalendarVersion(officeCode, version);
  }

  /** As deadlines are counted by it; refuses hours that contradict each other. */
  public WorkingCalendar calendar() {
    try {
      return WorkingCalendar.of(
          new OfficeCode(officeCode),
          version,
          zone,
          IntStream.rangeClosed(completeFrom, completeThrough)
              .mapToObj(Year::of)
              .collect(Collectors.toSet()),
          days.stream().filter(DayRow::isInForce).map(DayRow::dayOff).toList(),
          hours.stream().filter(HoursRow::isInForce).map(HoursRow::weeklyHours).toList());
    } catch (IllegalArgumentException contradiction) {
      throw SlaProblem.HOURS_CONTRADICT.refusal();
    }
  }

  /** The version that follows by a change; this one stays what it is. */
  public CalendarContent after(CalendarChange change, LocalDate today) {
    var next = followedBy(days, hours, completeThrough, version + 1);
    for (var entry : change.entries()) {
      next = entry.appliedTo(next, change.basis());
    }
    requireNoDayOffTakenBack(next.calendar(), change.from(), today);
    return next;
  }

  CalendarContent withDays(List<DayRow> rows) {
    return followedBy(rows, hours, completeThrough, version);
  }

  CalendarContent withHours(List<HoursRow> rows) {
    return followedBy(days, rows, completeThrough, version);
  }

  CalendarContent completeThrough(int year) {
    return followedBy(days, hours, year, version);
  }

  private CalendarContent followedBy(
      List<DayRow> newDays, List<HoursRow> newHours, int through, int newVersion) {
    return new CalendarContent(
        officeCode, newVersion, zone, completeFrom, through, newDays, newHours);
  }

  /** What was a day off when it came was one for everybody who counted on it. */
  private void requireNoDayOffTakenBack(WorkingCalendar next, LocalDate from, LocalDate today) {
    var now = calendar();
    var end = today.plusDays(1);
    if (from.isBefore(end)
        && from.datesUntil(end)
            .anyMatch(
                date ->
                    now.dayOn(date) instanceof NonWorking && next.dayOn(date) instanceof Working)) {
      throw SlaProblem.DATE_HAS_PASSED.refusal();
    }
  }
}
