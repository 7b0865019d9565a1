package id.tanggap.sla.calendar;

import id.tanggap.workingtime.WorkingCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** version 1 of every office's calendar, from the files that come with working-time. */
final class V4__Seed_calendars extends BaseJavaMigration {

  private static final String VERSIONS =
      """
      INSERT INTO calendar_version (office_code, version, time_zone, complete_from, complete_through, basis)
      SELECT DISTINCT row->>'officeCode', 1, 'Asia/Pontianak', 2024, 2027, 'SKB 3 Menteri 2024-2027'
      FROM jsonb_array_elements(?::jsonb) row
      """;

  private static final String DAYS =
      """
      INSERT INTO calendar_day (office_code, version, date, kind, name_id, name_en, decree, basis, status)
      SELECT v.office_code, v.version, (row->>'date')::date, row->>'kind', row->>'nameId', row->>'nameEn',
        row->>'decree', row->>'basis', row->>'status'
      FROM calendar_version v, jsonb_array_elements(?::jsonb) row
      """;

  private static final String HOURS =
      """
      INSERT INTO calendar_hours (office_code, version, schedule, period, weekdays, intervals, valid_from,
        valid_to, basis, status)
      SELECT row->>'officeCode', 1, row->>'schedule', row->>'period',
        ARRAY(SELECT jsonb_array_elements_text(row->'weekdays')),
        ARRAY(SELECT (i->>'from') || '-' || (i->>'to') FROM jsonb_array_elements(row->'intervals') i),
        (row->>'validFrom')::date, (row->>'validTo')::date, row->>'basis', row->>'status'
      FROM jsonb_array_elements(?::jsonb) row
      """;

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    var hours = linesAsArray("service-hours.jsonl");
    insert(context.getConnection(), VERSIONS, hours);
    insert(context.getConnection(), DAYS, linesAsArray("holidays-id-2024-2027.jsonl"));
    insert(context.getConnection(), HOURS, hours);
  }

  private static void insert(Connection connection, String sql, String rows) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, rows);
      statement.executeUpdate();
    }
  }

  private static String linesAsArray(String resource) throws IOException {
    try (var stream = WorkingCalendar.class.getResourceAsStream(resource)) {
      var bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.joining(",", "[", "]"));
    }
  }
}
