package id.tanggap.complaint.sealedreport;

import static id.tanggap.complaint.stage.Person.SARI;
import static id.tanggap.complaint.stage.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.SealedLetter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seal stands in the database: two roles, and neither sees what is the other one's. */
@OnStage
class SealedRightsTest {

  private static final String DENIED = "(?s).*(permission denied|must be owner).*";

  @Inject AgroalDataSource general;

  @Inject
  @DataSource("sealed")
  AgroalDataSource sealed;

  @Test
  void every_table_of_the_sealed_store_is_closed_to_the_application_role() {
    SealedLetter.by(YUSUF, "Zamrud-8851", SARI);
    var tables =
        Books.ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'sealed'");

    assertThat(tables).contains("report", "reported", "act", "journal", "outbox");
    for (var table : tables) {
      isDenied(general, "SELECT * FROM sealed." + table);
      isDenied(general, "DELETE FROM sealed." + table);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO sealed.reported VALUES (gen_random_uuid(), gen_random_uuid())",
        "SELECT sealed.tell(gen_random_uuid(), 'a', '042', 'b', now(), NULL, '{}')",
        "SELECT sealed.excluded_from(gen_random_uuid())",
        "UPDATE sealed.report SET state = 'PURGED'",
        "SET ROLE complaint_sealed"
      })
  void the_application_role_can_put_in_and_nothing_else(String statement) {
    isDenied(general, statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET actor = 'x'",
        "DELETE FROM journal",
        "DELETE FROM report",
        "DELETE FROM act",
        "UPDATE act SET person_id = gen_random_uuid()",
        "INSERT INTO report (id, office_code, received_on, state, sequence) VALUES (gen_random_uuid(), '042', '2026-01-01', 'PURGED', 1)",
        "ALTER TABLE report DISABLE ROW LEVEL SECURITY",
        "SELECT * FROM public.complaint",
        "SELECT * FROM public.reporter",
        "SELECT * FROM public.complaint_text",
        "SELECT * FROM public.known_officer",
        "SELECT public.put_under_seal(gen_random_uuid(), '042', '2026-01-01', ''::bytea, '{}', gen_random_uuid(), now(), '{}')",
        "CREATE TABLE sealed.copy (id uuid)"
      })
  void the_sealed_role_rewrites_nothing_and_reads_no_complaint(String statement) {
    isDenied(sealed, statement);
  }

  @Test
  void who_does_not_say_who_asks_sees_no_report() throws SQLException {
    SealedLetter.by(YUSUF, "Zamrud-8852", SARI);

    try (var connection = sealed.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM report) + (SELECT count(*) FROM reported)")) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }

  private static void isDenied(AgroalDataSource database, String sql) {
    assertThatThrownBy(
            () -> {
              try (var connection = database.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .as(sql)
        .hasMessageMatching(DENIED);
  }
}
