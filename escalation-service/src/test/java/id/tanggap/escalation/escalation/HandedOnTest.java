package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.DEDI;
import static id.tanggap.escalation.stage.Person.KASI_BANK;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.KASI_VERA;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head asks back, or passes the escalation on: rounds and chains. */
@OnStage
class HandedOnTest {

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  private static Question aQuestion() {
    return Question.classified("042", "PD-UPTUP", "PD");
  }

  @Test
  void a_returned_escalation_is_open_and_waits_for_the_officer() {
    var question = aQuestion();
    var escalation = Escalated.by(RINA, question);

    escalation.returnedBy(KASI_PD).then().statusCode(200).body("state", equalTo("RETURNED"));
    Escalated.raise(RINA, question).then().statusCode(409);
    escalation
        .answeredBy(KASI_PD)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:awaiting-officer"));
    escalation.resubmittedBy(RINA).then().statusCode(200).body("state", equalTo("RAISED"));
    escalation.answeredBy(KASI_PD).then().statusCode(200);
    assertThat(typesOf(escalation)).contains("EscalationReturned", "EscalationResubmitted");
  }

  @Test
  @Clause("A-10")
  void a_redirected_escalation_is_another_heads_and_never_comes_back() {
    var escalation = Escalated.by(RINA, aQuestion());

    escalation.redirectedBy(KASI_PD, "BANK").then().statusCode(200);

    escalation.seenBy(KASI_PD).then().statusCode(404);
    escalation.seenBy(KASI_BANK).then().body("sectionChain", equalTo(List.of("PD", "BANK")));
    escalation
        .redirectedBy(KASI_BANK, "PD")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:already-in-chain"));
  }

  @Test
  @Clause({"A-9", "A-10"})
  void a_circle_is_refused_and_what_a_head_passed_on_is_gone_for_that_head() {
    var escalation = Escalated.by(RINA, aQuestion());
    escalation.redirectedBy(KASI_PD, "BANK").then().statusCode(200);
    escalation.redirectedBy(KASI_BANK, "VERA").then().statusCode(200);
    for (var section : List.of("PD", "BANK", "VERA")) {
      escalation
          .redirectedBy(KASI_VERA, section)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:tanggap:problem:already-in-chain"));
    }
    for (var former : List.of(KASI_PD, KASI_BANK)) {
      escalation.seenBy(former).then().statusCode(404);
      escalation.answeredBy(former).then().statusCode(404);
      escalation.returnedBy(former).then().statusCode(404);
    }
    escalation.answeredBy(KASI_VERA).then().statusCode(200);
    var hops =
        journal.of(escalation.id()).stream()
            .filter(it -> it.type().equals("EscalationRedirected"))
            .map(it -> it.data().path("fromSection").textValue() + it.data().path("hop").asInt())
            .toList();
    assertThat(hops).containsExactly("PD1", "BANK2");
  }

  @Test
  void a_head_may_ask_back_more_than_once_and_each_round_is_counted() {
    var escalation = Escalated.by(RINA, aQuestion());
    for (var round = 1; round <= 2; round++) {
      escalation.returnedBy(KASI_PD).then().statusCode(200).body("round", equalTo(round));
      escalation.resubmittedBy(RINA).then().statusCode(200).body("state", equalTo("RAISED"));
    }
    escalation
        .resubmittedBy(RINA)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:not-returned"));
    assertThat(
            journal.of(escalation.id()).stream()
                .map(it -> it.data().path("round").asInt())
                .filter(it -> it > 0))
        .containsExactly(1, 1, 2, 2);
    escalation.returnedBy(KASI_PD);
    escalation.withdrawnBy(DEDI).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
  }

  @Test
  @Clause("A-9")
  void nothing_is_told_of_the_time_before_the_escalation_was_handed_to_that_head() {
    var escalation = Escalated.by(RINA, aQuestion());
    escalation.returnedBy(KASI_PD);
    time.is("2026-11-24T10:00");
    escalation.resubmittedBy(RINA);
    time.is("2026-11-24T11:00");
    answersAt(KASI_PD, escalation, "2026-11-24T02:59:59Z").then().statusCode(400);

    escalation.redirectedBy(KASI_PD, "BANK");
    time.is("2026-11-24T12:00");
    escalation.acknowledgedBy(KASI_BANK);

    answersAt(KASI_BANK, escalation, "2026-11-24T03:59:59Z")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("occurredAt")));
    answersAt(KASI_BANK, escalation, "2026-11-24T04:30:00Z").then().statusCode(200);
  }

  @Test
  void a_return_and_a_redirection_may_have_been_told_by_phone_too() {
    var escalation = Escalated.by(RINA, aQuestion());
    time.is("2026-11-24T10:00");
    var early = ", \"occurredAt\": \"2026-11-24T02:30:00Z\"}";
    KASI_PD
        .sends("{\"question\": \"Berapa?\"" + early)
        .post(escalation.path("return"))
        .then()
        .statusCode(200);
    escalation.resubmittedBy(RINA);
    time.is("2026-11-24T10:30");
    KASI_PD
        .sends(
            "{\"sectionCode\": \"BANK\", \"reason\": \"Bukan kami.\","
                + " \"occurredAt\": \"2026-11-24T03:15:00Z\"}")
        .post(escalation.path("redirection"))
        .then()
        .statusCode(200);
    assertThat(
            journal.of(escalation.id()).stream()
                .filter(it -> it.occurredAt().isBefore(it.recordedAt()))
                .map(JournalRow::type))
        .containsExactly("EscalationReturned", "EscalationRedirected");
  }

  private static Response answersAt(Person head, Escalated escalation, String told) {
    return head.sends("{\"text\": \"Bisa.\", \"occurredAt\": \"%s\"}".formatted(told))
        .post(escalation.path("answer"));
  }

  private List<String> typesOf(Escalated escalation) {
    return journal.of(escalation.id()).stream().map(JournalRow::type).toList();
  }
}
