package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.AnswerClock;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A consultation that goes on may be escalated anew; each escalation belongs to its cycle. */
@OnStage
@Clause({"FF-7a1", "ON-6a", "A-9"})
class CyclesTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_reopened_consultation_is_escalated_in_its_second_cycle() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var first = Escalated.by(RINA, question);
    first.answeredBy(KASI_PD).then().statusCode(200).body("cycle", equalTo(1));
    isKnownToHaveEnded(question.resolved());
    question.reopened();

    var second = escalatedOnceKnown(question);

    second.seenBy(RINA).then().body("cycle", equalTo(2)).body("state", equalTo("RAISED"));
    first.seenBy(RINA).then().body("cycle", equalTo(1)).body("state", equalTo("ANSWERED"));
  }

  @Test
  void a_consultation_closed_for_silence_takes_its_escalation_with_it_and_may_come_back() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);

    question.assigned().writtenTo().handedTo().closedWithoutResponse();
    escalation.becomes("WITHDRAWN");
    Escalated.raise(RINA, question)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:case-ended"));

    question.writtenTo().reopened();
    escalatedOnceKnown(question).seenBy(RINA).then().body("cycle", equalTo(2));
  }

  /** Every way to merge what one service tells of the case and the other of its clock. */
  static List<String> merges() {
    var merges = new ArrayList<String>();
    merge("", "RE", "SM", merges);
    return merges;
  }

  private static void merge(String done, String cases, String clocks, List<String> merges) {
    if (cases.isEmpty() && clocks.isEmpty()) {
      merges.add(done);
    }
    if (!cases.isEmpty()) {
      merge(done + cases.charAt(0), cases.substring(1), clocks, merges);
    }
    if (!clocks.isEmpty()) {
      merge(done + clocks.charAt(0), cases, clocks.substring(1), merges);
    }
  }

  @ParameterizedTest
  @MethodSource("merges")
  void news_in_every_order_and_twice_end_in_the_same_place(String order) {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);
    var clock = new AnswerClock(escalation, "2026-11-24T02:00:00Z");

    order.chars().forEach(step -> tell(step, question, clock));
    question.repeated();

    escalation.becomes("WITHDRAWN");
    Awaitility.await()
        .until(
            () -> escalation.seenBy(RINA).path("answerDue.dueAt"), "2026-11-26T09:00:00Z"::equals);
    var second = escalatedOnceKnown(question);
    second.seenBy(RINA).then().body("cycle", equalTo(2));
    assertThat(openOf(question)).containsExactly(second.id());
  }

  /** A head's commands stand between the news: first come, first kept; nothing stays open. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void an_answer_before_between_or_after_the_news_leaves_one_ending(int before) {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);
    if (before == 0) {
      escalation.answeredBy(KASI_PD).then().statusCode(200);
    }
    question.resolved();
    escalation.becomes(before == 0 ? "ANSWERED" : "WITHDRAWN");
    isKnownToHaveEnded(question);
    if (before == 1) {
      escalation.answeredBy(KASI_PD).then().statusCode(409);
    }
    question.reopened();

    var second = escalatedOnceKnown(question);
    second.seenBy(RINA).then().body("cycle", equalTo(2));
    escalation.answeredBy(KASI_PD).then().statusCode(409);
    escalation.becomes(before == 0 ? "ANSWERED" : "WITHDRAWN");
  }

  private static void tell(int step, Question question, AnswerClock clock) {
    switch (step) {
      case 'R' -> question.resolved();
      case 'E' -> question.reopened();
      case 'S' -> clock.starts("2026-11-25T09:00:00Z");
      default -> clock.moves("2026-11-26T09:00:00Z");
    }
  }

  private static void isKnownToHaveEnded(Question question) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> Escalated.raise(RINA, question).<String>path("type"),
            "urn:tanggap:problem:case-ended"::equals);
  }

  private static Escalated escalatedOnceKnown(Question question) {
    var raised = new ArrayList<String>();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              var answer = Escalated.raise(RINA, question);
              return answer.statusCode() == 201 && raised.add(answer.path("id"));
            });
    return new Escalated(raised.getFirst());
  }

  private static List<String> openOf(Question question) {
    return RINA.calls()
        .get("/api/v1/escalations?state=RAISED&consultationId=" + question.id())
        .path("items.id");
  }
}
