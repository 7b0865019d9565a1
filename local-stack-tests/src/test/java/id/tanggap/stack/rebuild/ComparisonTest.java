package id.tanggap.stack.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.TestInfrastructure;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class ComparisonTest {

  private static final String CREATE =
      """
      DROP TABLE IF EXISTS inbox, clue, own;
      CREATE TABLE inbox (subject text, sequence bigint);
      CREATE TABLE clue (%s);
      CREATE TABLE own (id int);
      COMMENT ON TABLE inbox IS 'Learnt: how far';
      COMMENT ON TABLE clue IS 'Learnt: from somebody';
      INSERT INTO inbox VALUES ('a', 2);
      INSERT INTO clue (id, kind) VALUES (1, 'ÄRGER'), (2, 'ZUFALL'), (3, 'ABSICHT')
      """;

  private ServiceDatabase live;
  private ServiceDatabase rebuilt;

  @BeforeEach
  void two_databases_that_know_the_same() throws SQLException {
    live = TestInfrastructure.databaseOf("live-service");
    rebuilt = TestInfrastructure.databaseOf("live-rebuild-service");
    run(live, CREATE.formatted("id int, kind text"));
    run(rebuilt, CREATE.formatted("kind text, id int"));
  }

  @Test
  void equal_tables_are_equal_whatever_the_order_of_their_columns_and_rows() throws SQLException {
    run(live, "DELETE FROM clue WHERE id = 1; INSERT INTO clue VALUES (1, 'ÄRGER')");
    run(live, "INSERT INTO own VALUES (7)");

    var report = compared();

    assertThat(report.isEqual()).isTrue();
    assertThat(report.lines()).extracting(Report.Line::table).containsExactly("clue", "inbox");
    assertThat(report.lines().getFirst().toString()).startsWith("clue: 3 rows, sha256 ");
  }

  @Test
  void a_changed_row_is_named() throws SQLException {
    run(live, "UPDATE clue SET kind = 'ZUFALL!' WHERE id = 2");

    assertThat(compared().lines().getFirst().toString()).contains("DIFFERS", "\"id\": 2", "ZUFALL");
  }

  @Test
  void a_row_too_many_and_a_row_too_few_are_told_apart() throws SQLException {
    run(live, "INSERT INTO clue VALUES (4, 'LIST')");
    assertThat(compared().lines().getFirst().difference())
        .isEqualTo("only in the live one: {\"id\": 4, \"kind\": \"LIST\"}");

    run(live, "DELETE FROM clue WHERE id >= 3");
    assertThat(compared().lines().getFirst().difference())
        .isEqualTo("only in the rebuilt one: {\"id\": 3, \"kind\": \"ABSICHT\"}");
  }

  private Report compared() {
    return new Comparison("live-service", of(live), of(rebuilt)).report();
  }

  private static LearntDatabase of(ServiceDatabase database) {
    return new LearntDatabase(database.jdbcUrl(), database.owner());
  }

  private static void run(ServiceDatabase database, String sql) throws SQLException {
    var owner = database.owner();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), owner.name(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
