package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Topic;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The service is rated once per response, and nobody can tell by whom. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RatingTest {

  private static final String WAITING_FOR_A_CASE =
      "pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%consultation%'"
          + " AND pid <> pg_backend_pid()";

  @Test
  void a_response_is_rated_once() {
    var ticket = Desk.ticketInAnalysis();
    var path = "/consultations/" + ticket + "/rating";
    isRefused(path, "not-resolved");
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());
    DEDI.posts(path, rating()).then().statusCode(403);

    TREASURER_990002.posts(path, rating()).then().statusCode(200);

    isRefused(path, "already-rated");
    TREASURER_990002
        .gets("/consultations/" + ticket)
        .then()
        .body("allowedActions.find { it.action == 'RATING' }.obstacle", equalTo("already-rated"));
    DEDI.does("/consultations/" + ticket + "/reopening", Map.of("reason", "NEW_FACTS"));
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());
    TREASURER_990002.posts(path, rating()).then().statusCode(200);
  }

  @Test
  void of_two_ratings_at_the_same_moment_one_is_taken_and_the_other_hears_why() throws Exception {
    var ticket = Desk.ticketResolved();
    var path = "/consultations/" + ticket + "/rating";
    List<CompletableFuture<Response>> rated;
    try (var other = Database.ofTheService().connect()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute("SELECT 1 FROM consultation WHERE id = '%s' FOR UPDATE".formatted(ticket));
      rated =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> TREASURER_990002.posts(path, rating()),
                          task -> Thread.ofPlatform().start(task)))
              .limit(2)
              .toList();
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Database.ofTheService().count(WAITING_FOR_A_CASE) == 2);
      other.rollback();
    }

    assertThat(rated).extracting(it -> it.join().statusCode()).containsExactlyInAnyOrder(200, 409);
    isRefused(path, "already-rated");
    assertThat(
            Database.ofTheService()
                .count("rated_cycle WHERE consultation_id = '%s'".formatted(ticket)))
        .isEqualTo(1);
  }

  @Test
  void a_rating_is_published_without_case_person_or_time() {
    var ticket = Desk.ticketResolved();
    var version = DEDI.gets("/consultations/" + ticket).header("ETag");
    var before = Database.ofTheService().count("journal WHERE type = 'SatisfactionRated'");

    TREASURER_990002.does("/consultations/" + ticket + "/rating", rating());

    DEDI.gets("/consultations/" + ticket).then().header("ETag", version);
    var ratings =
        Topic.read(
                "tanggap.consultation.v1",
                seen -> seen.stream().filter(RatingTest::isRating).count() > before)
            .stream()
            .filter(RatingTest::isRating)
            .toList();
    assertThat(ratings)
        .allSatisfy(
            event ->
                assertThat(event)
                    .doesNotContain(ticket, TREASURER_990002.id(), "STAKEHOLDER", "990002")
                    .contains("\"actor\":\"system\"")
                    .containsPattern("\"time\":\"20\\d\\d-\\d\\d-\\d\\dT17:00:00")
                    .contains("T17:00:00"));
  }

  private static boolean isRating(String event) {
    return event.contains("\"SatisfactionRated\"");
  }

  private static void isRefused(String path, String slug) {
    TREASURER_990002
        .posts(path, rating())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:" + slug));
  }

  private static Map<String, Integer> rating() {
    var rating = new TreeMap<String, Integer>();
    for (var element = 1; element <= 9; element++) {
      rating.put("u" + element, 1 + element % 4);
    }
    return rating;
  }
}
