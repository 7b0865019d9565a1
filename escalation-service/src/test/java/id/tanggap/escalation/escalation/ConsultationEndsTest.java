package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** No escalation outlives its consultation, in whatever order the two services hear of it. */
@OnStage
@Clause({"FF-7a1", "ON-6a", "A-9"})
class ConsultationEndsTest {

  @Inject Journal journal;

  @Test
  void a_resolved_consultation_needs_no_answer_any_more() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);

    question.resolved();

    escalation.becomes("WITHDRAWN");
    var last = journal.of(escalation.id()).getLast();
    assertThat(last.type()).isEqualTo("EscalationWithdrawn");
    assertThat(last.actor()).isEqualTo("system");
    assertThat(last.causationId()).isNotNull();
    assertThat(last.data().path("reasonCode").textValue()).isEqualTo("CONSULTATION_ENDED");
    escalation
        .answeredBy(KASI_PD)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:escalation-withdrawn"));
  }

  @Test
  void a_cancelled_consultation_takes_a_returned_escalation_with_it() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);
    escalation.returnedBy(KASI_PD).then().statusCode(200);

    question.cancelled();

    escalation.becomes("WITHDRAWN");
  }

  @Test
  void an_answer_that_came_first_stays_an_answer() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);
    escalation.answeredBy(KASI_PD).then().statusCode(200);

    question.resolved();

    isKnownToHaveEnded(question);
    escalation.becomes("ANSWERED");
    assertThat(journal.of(escalation.id())).hasSize(2);
  }

  @RepeatedTest(5)
  void answer_and_resolution_at_the_same_moment_leave_one_ending() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);

    var resolution = CompletableFuture.runAsync(question::resolved);
    var answered = escalation.answeredBy(KASI_PD).statusCode() == 200;
    resolution.join();

    escalation.becomes(answered ? "ANSWERED" : "WITHDRAWN");
    isKnownToHaveEnded(question);
    assertThat(journal.of(escalation.id()).stream().map(JournalRow::type))
        .containsExactly(
            "EscalatedToSectionHead", answered ? "EscalationAnswered" : "EscalationWithdrawn");
  }

  @RepeatedTest(3)
  void an_escalation_raised_while_the_end_is_on_its_way_does_not_stay_open() {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    Escalated.by(RINA, question).withdrawnBy(RINA).then().statusCode(200);

    var resolution = CompletableFuture.runAsync(question::resolved);
    var raised = Escalated.raise(RINA, question);
    resolution.join();

    if (raised.statusCode() == 201) {
      new Escalated(raised.path("id")).becomes("WITHDRAWN");
    } else {
      raised.then().statusCode(409).body("type", equalTo("urn:tanggap:problem:case-ended"));
    }
  }

  private static void isKnownToHaveEnded(Question question) {
    Awaitility.await()
        .until(
            () -> Escalated.raise(RINA, question).path("type").toString().endsWith("case-ended"));
  }
}
