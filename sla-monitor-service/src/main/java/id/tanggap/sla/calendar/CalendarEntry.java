package id.tanggap.sla.calendar;

import static id.tanggap.sla.calendar.DayRow.OFFICIAL;

import id.tanggap.sla.SlaProblem;
import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import id.tanggap.workingtime.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing a document says of a calendar; refuses what does not fit the version before. */
public sealed interface CalendarEntry {

  /** The first date on which anything may be different. */
  LocalDate from();

  CalendarContent appliedTo(CalendarContent content, String basis);

  /** A day off, or a day on which the office works although its weekday says otherwise. */
  record Day(LocalDate date, DayKind kind, String nameId, String nameEn) implements CalendarEntry {

    @Override
    public LocalDate from() {
      return date;
    }

    @Override
    public CalendarContent appliedTo(CalendarContent content, String basis) {
      if (content.days().stream().anyMatch(row -> row.isAbout(date, kind) && row.isInForce())) {
        throw SlaProblem.ALREADY_IN_CALENDAR.refusal(date.toString());
      }
      var others = content.days().stream().filter(row -> !row.isAbout(date, kind));
      var day = new DayRow(date, kind, nameId, nameEn, basis, "DECREE", OFFICIAL);
      return content.withDays(Stream.concat(others, Stream.of(day)).toList());
    }
  }

  /** A day that is as its weekday again. */
  record DayRevoked(LocalDate date, DayKind kind) implements CalendarEntry {

    @Override
    public LocalDate from() {
      return date;
    }

    @Override
    public CalendarContent appliedTo(CalendarContent content, String basis) {
      if (content.days().stream().noneMatch(row -> row.isAbout(date, kind) && row.isInForce())) {
        throw SlaProblem.NOT_IN_CALENDAR.refusal(date.toString());
      }
      return content.withDays(
          content.days().stream()
              .map(row -> row.isAbout(date, kind) ? row.revokedBy(basis) : row)
              .toList());
    }
  }

  /** Hours from a date on, or on one date only; without a period those of that date's. */
  record Hours(
      Schedule schedule,
      @Nullable Period period,
      List<DayOfWeek> weekdays,
      List<TimeSpan> spans,
      LocalDate validFrom,
      @Nullable LocalDate validTo)
      implements CalendarEntry {

    @Override
    public LocalDate from() {
      return validFrom;
    }

    @Override
    public CalendarContent appliedTo(CalendarContent content, String basis) {
      var row = row(content, basis);
      if (content.hours().stream().anyMatch(it -> it.hasThePlaceOf(row) && it.isInForce())) {
        throw SlaProblem.ALREADY_IN_CALENDAR.refusal(validFrom.toString());
      }
      var others = content.hours().stream().filter(it -> !it.hasThePlaceOf(row));
      return content.withHours(Stream.concat(others, Stream.of(row)).toList());
    }

    private HoursRow row(CalendarContent content, String basis) {
      return new HoursRow(
          schedule,
          period == null ? periodOf(content) : period,
          weekdays,
          spans.stream().map(HoursRow::text).toList(),
          validFrom,
          validTo,
          basis,
          OFFICIAL);
    }

    /** In Ramadan only a row of Ramadan counts. */
    private Period periodOf(CalendarContent content) {
      return content.hours().stream()
              .filter(HoursRow::isInForce)
              .anyMatch(it -> it.period() == Period.RAMADAN && it.isValidOn(validFrom))
          ? Period.RAMADAN
          : Period.NORMAL;
    }
  }

  /** Hours that count no more. */
  record HoursRevoked(Schedule schedule, LocalDate validFrom, @Nullable LocalDate validTo)
      implements CalendarEntry {

    @Override
    public LocalDate from() {
      return validFrom;
    }

    @Override
    public CalendarContent appliedTo(CalendarContent content, String basis) {
      if (content.hours().stream().noneMatch(row -> isMeant(row) && row.isInForce())) {
        throw SlaProblem.NOT_IN_CALENDAR.refusal(validFrom.toString());
      }
      return content.withHours(
          content.hours().stream()
              .map(row -> isMeant(row) && row.isInForce() ? row.revokedBy(basis) : row)
              .toList());
    }

    private boolean isMeant(HoursRow row) {
      return row.isAbout(schedule, validFrom, validTo);
    }
  }

  /** All days off of a year are known, so that deadlines in it can be told. */
  record YearComplete(int year) implements CalendarEntry {

    @Override
    public LocalDate from() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public CalendarContent appliedTo(CalendarContent content, String basis) {
      if (year != content.completeThrough() + 1) {
        throw SlaProblem.YEAR_OUT_OF_ORDER.refusal(Integer.toString(content.completeThrough() + 1));
      }
      return content.completeThrough(year);
    }
  }
}
