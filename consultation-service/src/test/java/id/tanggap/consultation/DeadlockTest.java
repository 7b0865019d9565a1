package id.tanggap.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** News locks cases in the order it comes, a good-bye in the order of their ids: nobody loses. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DeadlockTest {

  private static final String WAITS_FOR_A_QUESTION =
      "pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%consultation%'"
          + " AND pid <> pg_backend_pid()";

  private final Person rina = Person.newServiceOfficer();

  @Test
  @Clause("FF-7b1")
  void a_visit_closes_while_a_batch_of_news_locks_its_questions_the_other_way_round()
      throws SQLException {
    var visit = Desk.visit(rina);
    var questions =
        Stream.of("PD-SPM", "PD-GAJI")
            .map(topic -> Desk.question(rina, visit, Map.of("topicCode", topic)))
            .sorted()
            .toList();

    var before = deadlocks();

    var answer = closeAgainst(questions, visit);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    await().untilAsserted(() -> assertThat(deadlocks()).isGreaterThan(before));
    for (var question : questions) {
      rina.gets("/consultations/" + question).then().body("status", equalTo("FOLLOW_UP"));
    }
  }

  /** The batch takes the last question, waits for the good-bye to wait for it, takes the first. */
  private Response closeAgainst(List<String> questions, String visit) throws SQLException {
    try (var batch = Database.ofTheService().connect()) {
      batch.setAutoCommit(false);
      lock(batch, questions.getLast());
      var closing =
          CompletableFuture.supplyAsync(
              () ->
                  rina.posts(
                      "/visits/" + visit + "/closing", Map.of("contactPerson", Desk.CONTACT)));
      await()
          .pollInterval(
              Duration.ofMillis(20)) // within the second after which the good-bye gives in
          .until(() -> Database.ofTheService().count(WAITS_FOR_A_QUESTION) > 0);
      lock(batch, questions.getFirst());
      batch.commit();
      return closing.join();
    }
  }

  private static void lock(Connection batch, String question) throws SQLException {
    try (var statement =
        batch.prepareStatement("SELECT 1 FROM consultation WHERE id = ?::uuid FOR UPDATE")) {
      statement.setString(1, question);
      statement.executeQuery();
    }
  }

  private static long deadlocks() {
    return Database.ofTheService()
        .count(
            "pg_stat_database, generate_series(1, deadlocks) WHERE datname = current_database()");
  }
}
