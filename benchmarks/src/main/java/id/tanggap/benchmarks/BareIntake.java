package id.tanggap.benchmarks;

import com.fasterxml.uuid.Generators;
import id.tanggap.stack.postgres.DatabaseRole;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What one intake of a HAI CSO ticket writes, through plain JDBC, on copies of the service's tables
 * with all their indexes in a schema of their own: the yardstick.
 */
final class BareIntake implements Round.Client {

  private static final List<String> TABLES =
      List.of("external_reference", "stakeholder", "content", "consultation", "journal", "outbox");

  private static final String REFERENCE =
      "INSERT INTO external_reference (office_code, channel, reference, part, consultation_id)"
          + " VALUES ('042', 'HAI_CSO', ?, 1, ?) ON CONFLICT DO NOTHING";
  private static final String STAKEHOLDER =
      "INSERT INTO stakeholder (id, kind, role_code, satker_code, warnings)"
          + " VALUES (?, 'SATKER', 'PPSPM', '990003', '{}')";
  private static final String CONTENT = "INSERT INTO content (id, text, salt) VALUES (?, ?, ?)";
  private static final String CONSULTATION =
      """
      INSERT INTO consultation (id, number, office_code, sequence, cycle, status, channel,
        submitted_at, recorded_at, day_zero, origin, external_reference, part, question_id,
        created_by, stakeholder_id, stakeholder_kind, satker_code, identified, reachable, warnings,
        referred)
      VALUES (?, ?, '042', 1, 1, 'RECEIVED', 'HAI_CSO', ?, ?, current_date, 'LIVE', ?, 1, ?, ?, ?,
        'SATKER', '990003', true, true, '{}', false)
      """;
  private static final String JOURNAL =
      """
      WITH entry AS (
        INSERT INTO journal (position, event_id, subject, sequence, partition_key, office, type,
          occurred_at, recorded_at, actor, data, previous_hash, hash)
        OVERRIDING SYSTEM VALUE
        VALUES (nextval('entry_position'), ?, ?, 1, ?, '042', 'ConsultationReceived', ?, ?, ?, ?, '',
          sha256(?)) RETURNING position)
      INSERT INTO outbox (position) SELECT position FROM entry
      """;

  private final Connection connection;
  private final PreparedStatement reference;
  private final PreparedStatement stakeholder;
  private final PreparedStatement content;
  private final PreparedStatement consultation;
  private final PreparedStatement journal;

  private BareIntake(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    reference = connection.prepareStatement(REFERENCE);
    stakeholder = connection.prepareStatement(STAKEHOLDER);
    content = connection.prepareStatement(CONTENT);
    consultation = connection.prepareStatement(CONSULTATION);
    journal = connection.prepareStatement(JOURNAL);
  }

  /**
   * Empty copies of the tables, indexes and constraints included; foreign keys cannot be copied.
   */
  static void prepare(ServiceDatabase database) throws SQLException {
    try (var owner = connect(database, database.owner());
        var sql = owner.createStatement()) {
      sql.execute("DROP SCHEMA IF EXISTS bare CASCADE");
      sql.execute("CREATE SCHEMA bare");
      sql.execute("CREATE SEQUENCE bare.entry_position");
      for (var table : TABLES) {
        sql.execute("CREATE TABLE bare.%s (LIKE public.%1$s INCLUDING ALL)".formatted(table));
      }
      var role = database.application().name();
      sql.execute("GRANT USAGE ON SCHEMA bare TO " + role);
      sql.execute("GRANT ALL ON ALL TABLES IN SCHEMA bare TO " + role);
      sql.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA bare TO " + role);
    }
  }

  static BareIntake on(ServiceDatabase database) throws SQLException {
    var connection = connect(database, database.application());
    connection.setSchema("bare");
    return new BareIntake(connection);
  }

  private static Connection connect(ServiceDatabase database, DatabaseRole role)
      throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), role.name(), role.password());
  }

  @Override
  public void call() throws SQLException {
    var id = Generators.timeBasedEpochGenerator().generate();
    var asker = Generators.timeBasedEpochGenerator().generate();
    var question = Generators.timeBasedEpochGenerator().generate();
    run(reference, "HAI-" + id, id);
    run(stakeholder, asker);
    run(content, question, Ticket.QUESTION, new byte[16]);
    insertConsultation(id, asker, question);
    insertEntry(id);
    connection.commit();
  }

  private void insertConsultation(UUID id, UUID asker, UUID question) throws SQLException {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    run(consultation, id, "K-" + id, now, now, "HAI-" + id, question, asker, asker);
  }

  private void insertEntry(UUID id) throws SQLException {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    var data = Ticket.eventData(id);
    run(journal, id, id.toString(), id.toString(), now, now, "system", data, data.getBytes());
  }

  private static void run(PreparedStatement statement, Object... values) throws SQLException {
    for (var each = 0; each < values.length; each++) {
      statement.setObject(each + 1, values[each]);
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
