package id.tanggap.sla.calendar;

import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import id.tanggap.workingtime.TimeSpan;
import id.tanggap.workingtime.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hours of one schedule on some weekdays, as the table holds them. */
record HoursRow(
    Schedule schedule,
    Period period,
    List<DayOfWeek> weekdays,
    List<String> intervals,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String basis,
    String status) {

  HoursRow {
    weekdays = List.copyOf(new TreeSet<>(weekdays));
    intervals = List.copyOf(intervals);
  }

  boolean isInForce() {
    return !status.equals(DayRow.REVOKED);
  }

  boolean isValidOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }

  boolean isAbout(Schedule which, LocalDate from, @Nullable LocalDate to) {
    return schedule == which && validFrom.equals(from) && Objects.equals(validTo, to);
  }

  /** Whether the table has one place for both. */
  boolean hasThePlaceOf(HoursRow other) {
    return schedule == other.schedule
        && period == other.period
        && weekdays.equals(other.weekdays)
        && validFrom.equals(other.validFrom);
  }

  HoursRow revokedBy(String document) {
    return new HoursRow(
        schedule, period, weekdays, intervals, validFrom, validTo, document, DayRow.REVOKED);
  }

  WeeklyHours weeklyHours() {
    return new WeeklyHours(
        schedule,
        period,
        new TreeSet<>(weekdays),
        intervals.stream().map(HoursRow::span).toList(),
        validFrom,
        validTo);
  }

  static String text(TimeSpan span) {
    return span.from() + "-" + span.to();
  }

  private static TimeSpan span(String text) {
    var ends = text.split("-");
    return new TimeSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
