package id.tanggap.sla.calendar;

import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.DayOff;
import id.tanggap.workingtime.OfficeCode;
import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import id.tanggap.workingtime.TimeSpan;
import id.tanggap.workingtime.WeeklyHours;
import id.tanggap.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads calendars from their tables. */
@ApplicationScoped
class CalendarTables {

  private static final String NEWEST =
      "SELECT version FROM calendar_version WHERE office_code = :officeCode ORDER BY version DESC LIMIT 1";

  private static final String NEWEST_AS_OF =
      """
      SELECT version FROM calendar_version WHERE office_code = :officeCode
      ORDER BY recorded_at <= :known DESC, CASE WHEN recorded_at <= :known THEN -version ELSE version END
      LIMIT 1
      """;

  private static final String VERSION =
      """
      SELECT time_zone, complete_from, complete_through FROM calendar_version
      WHERE office_code = :officeCode AND version = :version
      """;

  private static final String DAYS =
      """
      SELECT date, kind, name_id, name_en, decree FROM calendar_day
      WHERE office_code = :officeCode AND version = :version AND status <> 'REVOKED'
      """;

  private static final String HOURS =
      """
      SELECT schedule, period, array_to_string(weekdays, ',') AS weekdays,
        array_to_string(intervals, ',') AS intervals, valid_from, valid_to
      FROM calendar_hours WHERE office_code = :officeCode AND version = :version
      """;

  private final EntityManager database;

  CalendarTables(EntityManager database) {
    this.database = database;
  }

  Optional<CalendarVersion> newest(String officeCode) {
    return database
        .createNativeQuery(NEWEST, Integer.class)
        .setParameter("officeCode", officeCode)
        .getResultStream()
        .findFirst()
        .map(version -> new CalendarVersion(officeCode, (Integer) version));
  }

  Optional<CalendarVersion> newestAsOf(String officeCode, Instant known) {
    return database
        .createNativeQuery(NEWEST_AS_OF, Integer.class)
        .setParameter("officeCode", officeCode)
        .setParameter("known", known)
        .getResultStream()
        .findFirst()
        .map(version -> new CalendarVersion(officeCode, (Integer) version));
  }

  WorkingCalendar read(CalendarVersion wanted) {
    var version =
        rows(VERSION, wanted)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such calendar: " + wanted));
    return WorkingCalendar.of(
        new OfficeCode(wanted.officeCode()),
        wanted.version(),
        ZoneId.of(version.get("time_zone", String.class)),
        years(version),
        rows(DAYS, wanted).map(CalendarTables::dayOff).toList(),
        rows(HOURS, wanted).map(CalendarTables::weeklyHours).toList());
  }

  private Stream<Tuple> rows(String sql, CalendarVersion wanted) {
    List<?> rows =
        database
            .createNativeQuery(sql, Tuple.class)
            .setParameter("officeCode", wanted.officeCode())
            .setParameter("version", wanted.version())
            .getResultList();
    return rows.stream().map(Tuple.class::cast);
  }

  private static Set<Year> years(Tuple version) {
    var first = version.get("complete_from", Integer.class);
    var last = version.get("complete_through", Integer.class);
    return IntStream.rangeClosed(first, last).mapToObj(Year::of).collect(Collectors.toSet());
  }

  private static DayOff dayOff(Tuple row) {
    return new DayOff(
        row.get("date", LocalDate.class),
        DayKind.valueOf(row.get("kind", String.class)),
        row.get("name_id", String.class),
        row.get("name_en", String.class),
        row.get("decree", String.class));
  }

  private static WeeklyHours weeklyHours(Tuple row) {
    return new WeeklyHours(
        Schedule.valueOf(row.get("schedule", String.class)),
        Period.valueOf(row.get("period", String.class)),
        elements(row, "weekdays").map(DayOfWeek::valueOf).collect(Collectors.toSet()),
        elements(row, "intervals").map(CalendarTables::span).toList(),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class));
  }

  private static Stream<String> elements(Tuple row, String column) {
    return Stream.of(row.get(column, String.class).split(",")).filter(part -> !part.isEmpty());
  }

  private static TimeSpan span(String text) {
    var ends = text.split("-");
    return new TimeSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
