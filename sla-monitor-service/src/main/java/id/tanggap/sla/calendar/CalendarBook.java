package id.tanggap.sla.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Where versions of calendars are written, one after the other; none is ever changed. */
@ApplicationScoped
public class CalendarBook {

  private static final String ONE_AT_A_TIME =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('calendar ' || cast(:office AS text), 0))";

  private static final String OFFICES =
      "SELECT DISTINCT office_code FROM calendar_version ORDER BY office_code";

  private static final String COMPLETENESS =
      """
      SELECT DISTINCT ON (office_code) office_code, time_zone, complete_through
      FROM calendar_version ORDER BY office_code, version DESC
      """;

  private static final String VERSION =
      """
      INSERT INTO calendar_version (office_code, version, time_zone, complete_from, complete_through, basis,
        recorded_at, recorded_by, dates, changed_from)
      VALUES (:office, :version, :zone, :from, :through, :basis, cast(:at AS timestamptz), :by,
        cast(string_to_array(:dates, ',') AS date[]), cast(:changedFrom AS date))
      """;

  private static final String DAYS =
      """
      INSERT INTO calendar_day (office_code, version, date, kind, name_id, name_en, decree, basis, status)
      SELECT :office, :version, (row->>'date')::date, row->>'kind', row->>'nameId', row->>'nameEn',
        row->>'decree', row->>'basis', row->>'status'
      FROM jsonb_array_elements(cast(:rows AS jsonb)) row
      """;

  private static final String HOURS =
      """
      INSERT INTO calendar_hours (office_code, version, schedule, period, weekdays, intervals, valid_from,
        valid_to, basis, status)
      SELECT :office, :version, row->>'schedule', row->>'period',
        ARRAY(SELECT jsonb_array_elements_text(row->'weekdays')),
        ARRAY(SELECT jsonb_array_elements_text(row->'intervals')),
        (row->>'validFrom')::date, (row->>'validTo')::date, row->>'basis', row->>'status'
      FROM jsonb_array_elements(cast(:rows AS jsonb)) row
      """;

  private final EntityManager database;
  private final CalendarTables tables;
  private final ObjectMapper json;

  CalendarBook(EntityManager database, CalendarTables tables, ObjectMapper json) {
    this.database = database;
    this.tables = tables;
    this.json = json;
  }

  /** The offices that have a calendar here. */
  public List<String> offices() {
    return database.createNativeQuery(OFFICES, String.class).getResultList();
  }

  /** How far the calendar of each office reaches. */
  public List<Completeness> completeness() {
    List<?> rows = database.createNativeQuery(COMPLETENESS, Tuple.class).getResultList();
    return rows.stream().map(Tuple.class::cast).map(CalendarBook::completeness).toList();
  }

  /** What an office counts by now. */
  public Optional<CalendarContent> newest(String officeCode) {
    return tables.newest(officeCode).map(tables::content);
  }

  /** The same, and nobody else makes the next version until the transaction ends. */
  public Optional<CalendarContent> locked(String officeCode) {
    database.createNativeQuery(ONE_AT_A_TIME).setParameter("office", officeCode).getResultList();
    return newest(officeCode);
  }

  /** Writes the version that a change led to. */
  public void write(CalendarContent next, CalendarChange change, String by, Instant recordedAt) {
    database
        .createNativeQuery(VERSION)
        .setParameter("office", next.officeCode())
        .setParameter("version", next.version())
        .setParameter("zone", next.zone().getId())
        .setParameter("from", next.completeFrom())
        .setParameter("through", next.completeThrough())
        .setParameter("basis", change.basis())
        .setParameter("at", recordedAt)
        .setParameter("by", by)
        .setParameter(
            "dates", String.join(",", change.dates().stream().map(Object::toString).toList()))
        .setParameter("changedFrom", change.from())
        .executeUpdate();
    insert(DAYS, next, next.days());
    insert(HOURS, next, next.hours());
  }

  private static Completeness completeness(Tuple row) {
    return new Completeness(
        row.get("office_code", String.class),
        ZoneId.of(row.get("time_zone", String.class)),
        row.get("complete_through", Integer.class));
  }

  private void insert(String statement, CalendarContent next, List<?> rows) {
    database
        .createNativeQuery(statement)
        .setParameter("office", next.officeCode())
        .setParameter("version", next.version())
        .setParameter("rows", text(rows))
        .executeUpdate();
  }

  private String text(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
