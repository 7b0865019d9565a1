package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.PETUGAS_SINTANG;
import static id.tanggap.escalation.stage.Person.RINA;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An officer may be faster than the event that this service needs to know of. */
@OnStage
@Clause({"FF-7a1", "ON-6a"})
class NewsOnTheirWayTest {

  private static final Duration WAIT = Duration.ofSeconds(2);

  @Test
  void a_consultation_whose_news_arrives_within_two_seconds_is_escalated() {
    var question = Question.of("042");
    var later = CompletableFuture.delayedExecutor(800, MILLISECONDS);
    var news =
        CompletableFuture.runAsync(
            () -> question.received().accepted().classified("PD-UPTUP", "PD"), later);

    Escalated.raise(RINA, question).then().statusCode(201);
    news.join();
  }

  @Test
  void a_consultation_nobody_told_of_is_refused_only_after_the_wait() {
    var began = Instant.now();

    refused(Escalated.raise(RINA, Question.of("042")), "consultation-unknown");

    assertThat(Duration.between(began, Instant.now())).isGreaterThanOrEqualTo(WAIT);
  }

  @Test
  void another_offices_consultation_looks_like_one_nobody_told_of() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    Escalated.by(RINA, question);

    refused(Escalated.raise(PETUGAS_SINTANG, question), "consultation-unknown");
  }

  @Test
  void a_consultation_without_an_officer_is_not_escalated() {
    refused(Escalated.raise(RINA, Question.of("042").received()), "not-accepted");
  }

  @Test
  @Clause({"FF-3b", "ON-2b"})
  void a_question_without_a_topic_is_not_escalated() {
    refused(Escalated.raise(RINA, Question.of("042").received().accepted()), "not-classified");
  }

  @Test
  void a_consultation_that_has_ended_is_not_escalated() {
    var question = Question.classified("042", "PD-UPTUP", "PD").resolved();

    refused(Escalated.raise(RINA, question), "case-ended");
  }

  @Test
  void an_open_escalation_is_told_at_once() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    Escalated.by(RINA, question);
    var began = Instant.now();

    Escalated.raise(RINA, question)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:already-escalated"));

    assertThat(Duration.between(began, Instant.now())).isLessThan(WAIT);
  }

  private static void refused(Response answer, String slug) {
    answer
        .then()
        .statusCode(409)
        .header("Retry-After", "2")
        .body("type", equalTo("urn:tanggap:problem:" + slug));
  }
}
