package id.tanggap.complaint.wall;

import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.PETUGAS_MERAUKE;
import static id.tanggap.complaint.stage.Person.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall stands in the database too: a forgotten condition of a query shows nothing. */
@OnStage
class DatabaseWallTest {

  private static final String OF_COMPLAINTS =
      """
      SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND (c.relname = 'complaint' AND a.attname = 'id' OR a.attname = 'complaint_id')
      """;

  @Inject AgroalDataSource database;

  @Test
  void every_table_of_complaints_has_a_policy() {
    assertThat(Books.ask(OF_COMPLAINTS)).hasSize(9);
    assertThat(Books.ask(OF_COMPLAINTS + " AND NOT c.relrowsecurity")).isEmpty();
  }

  @Test
  void who_does_not_say_who_asks_sees_nothing() throws SQLException {
    Filed.at("042").rejectedBy(KEPATUHAN).then().statusCode(200);

    try (var connection = inTransaction()) {
      for (var table : readable()) {
        assertThat(count(connection, ofComplaintsIn(table))).as(table).isZero();
      }
      connection.rollback();
    }
  }

  /** The clocks of incidents and requests stand among those of complaints and hide nothing. */
  private static String ofComplaintsIn(String table) {
    return table.equals("deadline") ? "deadline WHERE kind LIKE 'COMPLAINT%'" : table;
  }

  @Test
  void who_is_excluded_sees_nothing_even_with_every_role() throws SQLException {
    var filed = Filed.about("042", SARI);

    assertThat(seenBy(KEPATUHAN, filed)).isEqualTo(1);
    assertThat(seenBy(SARI, filed)).isZero();
    assertThat(seenBy(KASI_PD, filed)).isZero();
  }

  @Test
  void a_list_hides_from_somebody_what_each_complaint_says_that_it_hides() {
    Filed.about("042", SARI);
    Filed.about("187", PETUGAS_MERAUKE);

    assertThat(Books.ask("SELECT where_the_walls_differ()")).isEmpty();
  }

  private long seenBy(Person person, Filed filed) throws SQLException {
    try (var connection = inTransaction();
        var asks =
            connection.prepareStatement(
                """
                SELECT set_config('tanggap.asker', 'STAFF', true), set_config('tanggap.person', ?, true),
                  set_config('tanggap.roles', 'COMPLIANCE_OFFICER,OFFICE_HEAD', true),
                  set_config('tanggap.offices', '*', true), set_config('tanggap.at', '2026-11-24', true)
                """)) {
      asks.setString(1, person.id());
      asks.execute();
      var seen = count(connection, "complaint WHERE id = '%s'".formatted(filed.id()));
      connection.rollback();
      return seen;
    }
  }

  private static List<String> readable() {
    return Books.ask(OF_COMPLAINTS).stream()
        .filter(table -> !table.equals("complaint_receipt"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET actor = 'system'",
        "DELETE FROM journal",
        "DELETE FROM complaint",
        "SELECT * FROM complaint_receipt",
        "UPDATE complaint_text SET content = ''",
        "DELETE FROM complaint_act",
        "ALTER TABLE complaint DISABLE ROW LEVEL SECURITY",
        "DROP POLICY the_wall ON complaint"
      })
  void the_application_role_cannot_rewrite_what_was_or_take_the_wall_down(String statement)
      throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement))
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }

  private Connection inTransaction() throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("SELECT count(*) FROM " + table)) {
      answer.next();
      return answer.getLong(1);
    }
  }
}
