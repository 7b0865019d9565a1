package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Imports.LINES;
import static id.tanggap.consultation.testing.Imports.line;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Imports;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2a: a file that has come in is worked off, however the database feels meanwhile. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PatientImportTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Together, one by one, and once more. */
  private static final int TRIES = 3;

  /** A batch of an import that waits for a lock, by its connection. */
  private static final String WAITING =
      "pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%external_reference%'";

  private final String series = "HAI-" + UUID.randomUUID().toString().substring(0, 18);

  @Test
  @Clause("R2a")
  void no_row_is_lost_to_a_transaction_that_runs_out_of_time() throws SQLException {
    var books = Database.ofTheService();
    String id;
    try (var lock = locked()) {
      id = begun(line(series + "/1", "Satu?", ""), line(series + "/2", "Dua?", ""));
      var begun = new HashSet<String>();
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                begun.add(
                    books.text("SELECT coalesce(max(xact_start)::text, 'none') FROM " + WAITING));
                return begun.size() > TRIES;
              });
      lock.rollback();
    }

    var done = Imports.ended(OM_SPAN, id);

    assertThat(done.path("opened").asInt()).isEqualTo(2);
    assertThat(done.path("refused").asInt()).isZero();
  }

  @Test
  @Clause("R2a")
  void no_row_is_lost_with_its_connection() throws SQLException {
    var books = Database.ofTheService();
    String id;
    try (var lock = locked()) {
      id = begun(line(series + "/1", "Satu?", ""));
      for (var time = 0; time < 3; time++) {
        await().atMost(PATIENCE).until(() -> books.count(WAITING) > 0);
        books.execute("SELECT pg_terminate_backend(pid) FROM " + WAITING);
        await().atMost(PATIENCE).until(() -> books.count(WAITING) == 0);
      }
      lock.rollback();
    }

    var done = Imports.ended(OM_SPAN, id);

    assertThat(done.path("opened").asInt()).isEqualTo(1);
    assertThat(done.path("refused").asInt()).isZero();
  }

  @Test
  void the_files_of_an_office_are_listed_the_latest_first_and_another_office_sees_its_own() {
    var first = Imports.lines(OM_SPAN, line(series + "/1", "Satu?", "")).path("id").asText();
    var second = Imports.lines(OM_SPAN, line(series + "/2", "Dua?", "")).path("id").asText();
    var file = line(series + "/3", "Tiga?", "").getBytes(UTF_8);
    var other = Field.of(Imports.send(OM_SPAN, "079", LINES, file), "id");

    assertThat(pages("042"))
        .startsWith(second, first)
        .doesNotContain(other)
        .doesNotHaveDuplicates();
    assertThat(pages("079")).startsWith(other).doesNotContain(first, second);
    var path = "/consultations/imports?officeCode=042";
    assertThat(MARKUS_OF_SINTANG.gets(path).statusCode()).isEqualTo(404);
    assertThat(TREASURER_990002.gets(path).statusCode()).isEqualTo(403);
    assertThat(OM_SPAN.gets("/consultations/imports").statusCode()).isEqualTo(400);
    var bad = OM_SPAN.gets(path + "&cursor=x");
    assertThat(Field.of(bad, "type")).isEqualTo("urn:tanggap:problem:bad-cursor");
  }

  /** Whoever holds this keeps every batch waiting. */
  private static Connection locked() throws SQLException {
    var database = TestInfrastructure.databaseOf("consultation-service");
    var owner = database.owner();
    var lock = DriverManager.getConnection(database.jdbcUrl(), owner.name(), owner.password());
    lock.setAutoCommit(false);
    lock.createStatement().execute("LOCK TABLE external_reference IN EXCLUSIVE MODE");
    return lock;
  }

  private static String begun(String... lines) {
    var file = String.join("\n", lines).getBytes(UTF_8);
    return Field.of(Imports.send(OM_SPAN, "042", LINES, file), "id");
  }

  /** All imports of an office, two at a time. */
  private static List<String> pages(String office) {
    var ids = new ArrayList<String>();
    var cursor = "";
    do {
      var page = page(office, cursor);
      page.path("items").forEach(item -> ids.add(item.path("id").asText()));
      cursor = page.path("nextCursor").asText("");
    } while (!cursor.isEmpty());
    return ids;
  }

  private static JsonNode page(String office, String cursor) {
    var path = "/consultations/imports?limit=2&officeCode=" + office;
    return Field.in(OM_SPAN.gets(cursor.isEmpty() ? path : path + "&cursor=" + cursor));
  }
}
