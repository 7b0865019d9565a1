package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.TestInfrastructure;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The relay's question to an outbox that grew to a hundred thousand while the broker was away. */
class BacklogTest {

  private static final String DATABASE = "journal-backlog-test";

  /** What the database knows of both dates from the first minute of a service. */
  private static final String THE_JOURNAL_SEEMS_SHORT =
      """
      ANALYZE outbox;
      DELETE FROM journal WHERE position > (SELECT min(position) + 100 FROM journal);
      ANALYZE journal
      """;

  @BeforeEach
  void a_hundred_thousand_wait_and_one_subject_is_blocked() throws SQLException {
    Server.provide(DATABASE);
    Server.asOwner(
        DATABASE,
        "ALTER TABLE outbox SET (autovacuum_enabled = false)",
        "ALTER TABLE journal SET (autovacuum_enabled = false)",
        "TRUNCATE outbox, journal",
        "ANALYZE outbox",
        """
        INSERT INTO journal (event_id, subject, sequence, partition_key, office, type, occurred_at,
          recorded_at, actor, data, previous_hash, hash)
        SELECT gen_random_uuid(), 'subject ' || n % 2000, n / 2000 + 1, 'key', '042', 'Stepped', now(),
          now(), 'system', '{}', '', ''
          FROM generate_series(0, 99999) n
        """,
        "INSERT INTO outbox (position) SELECT position FROM journal",
        """
        UPDATE outbox SET blocked_reason = 'too large'
         WHERE position = (SELECT min(position) FROM journal WHERE subject = 'subject 7')
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1", "ANALYZE outbox, journal", THE_JOURNAL_SEEMS_SHORT})
  void the_next_batch_is_read_in_order_without_looking_at_all_that_waits(String statistics)
      throws SQLException {
    Server.asOwner(DATABASE, statistics);

    assertThat(plan())
        .contains("Index Only Scan using outbox_pkey on outbox o")
        .contains("Index Cond: (\"position\" = o.\"position\")")
        .contains("using a_blocked_subject_waits on outbox w")
        .contains("hashed SubPlan")
        .doesNotContain("Sort")
        .doesNotContain("Seq Scan")
        .doesNotContain("Merge Join")
        .doesNotContain("Hash Join");
  }

  private static String plan() throws SQLException {
    var described = TestInfrastructure.databaseOf(DATABASE);
    var user = described.application();
    try (var connection =
        DriverManager.getConnection(described.jdbcUrl(), user.name(), user.password())) {
      var session = new RelaySession(connection);
      session.apply();
      try (var explain = connection.prepareStatement("EXPLAIN " + Outbox.NEXT)) {
        explain.setInt(1, 1_000);
        var lines = new StringBuilder();
        try (var line = explain.executeQuery()) {
          while (line.next()) {
            lines.append(line.getString(1)).append('\n');
          }
        }
        return lines.toString();
      }
    }
  }
}
