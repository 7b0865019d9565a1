package id.tanggap.sla.calendar;

import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

  private static final String RECORDED =
      """
      SELECT basis, recorded_at, complete_through FROM calendar_version
      WHERE office_code = :officeCode AND version = :version
      """;

  private static final String DAYS =
      """
      SELECT date, kind, name_id, name_en, decree, basis, status FROM calendar_day
      WHERE office_code = :officeCode AND version = :version
      """;

  private static final String HOURS =
      """
      SELECT schedule, period, array_to_string(weekdays, ',') AS weekdays,
        array_to_string(intervals, ',') AS intervals, valid_from, valid_to, basis, status
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

  Recorded recorded(CalendarVersion wanted) {
    var row = rows(RECORDED, wanted).findFirst().orElseThrow();
    return new Recorded(
        row.get("basis", String.class),
        row.get("recorded_at", Instant.class),
        row.get("complete_through", Integer.class));
  }

  CalendarContent content(CalendarVersion wanted) {
    var version =
        rows(VERSION, wanted)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such calendar: " + wanted));
    return new CalendarContent(
        wanted.officeCode(),
        wanted.version(),
        ZoneId.of(version.get("time_zone", String.class)),
        version.get("complete_from", Integer.class),
        version.get("complete_through", Integer.class),
        rows(DAYS, wanted).map(CalendarTables::day).toList(),
        rows(HOURS, wanted).map(CalendarTables::hours).toList());
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

  private static DayRow day(Tuple row) {
    return new DayRow(
        row.get("date", LocalDate.class),
        DayKind.valueOf(row.get("kind", String.class)),
        row.get("name_id", String.class),
        row.get("name_en", String.class),
        row.get("decree", String.class),
        row.get("basis", String.class),
        row.get("status", String.class));
  }

  private static HoursRow hours(Tuple row) {
    return new HoursRow(
        Schedule.valueOf(row.get("schedule", String.class)),
        Period.valueOf(row.get("period", String.class)),
        elements(row, "weekdays").map(DayOfWeek::valueOf).toList(),
        elements(row, "intervals").toList(),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class),
        row.get("basis", String.class),
        row.get("status", String.class));
  }

  private static Stream<String> elements(Tuple row, String column) {
    return Stream.of(row.get(column, String.class).split(",")).filter(part -> !part.isEmpty());
  }
}
