package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.DEDI;
import static id.tanggap.escalation.stage.Person.KASI_BANK;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.KASI_VERA;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.journal.Ids;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnStage
class EscalationLifeTest {

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
  @Clause({"FF-7a1", "ON-6a", "FF-7a3"})
  void an_officer_escalates_to_the_head_of_the_topics_section() {
    var question = aQuestion();

    var answer = Escalated.raise(RINA, question);

    answer
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/escalations/[0-9a-f-]{36}"))
        .header("ETag", "\"1\"")
        .body("number", matchesPattern("E-042-2026-[0-9]{6}"))
        .body("state", equalTo("RAISED"))
        .body("sectionCode", equalTo("PD"))
        .body("overridden", equalTo(false))
        .body("addressee.personId", equalTo(KASI_PD.id()))
        .body("addressee.capacity", equalTo("HEAD"))
        .body("texts[0].text", equalTo("Apakah GUP di bawah 50% bisa diajukan?"));
    var published = journal.of(answer.<String>path("id")).getFirst();
    assertThat(published.type()).isEqualTo("EscalatedToSectionHead");
    assertThat(published.data().path("addresseeId").textValue()).isEqualTo(KASI_PD.id());
    assertThat(published.data().path("topicCode").textValue()).isEqualTo("PD-UPTUP");
    assertThat(published.data().path("digest").textValue()).startsWith("sha256:");
    assertThat(published.data().toString()).doesNotContain("GUP");
  }

  @Test
  @Clause({"FF-7a1", "FF-0"})
  void a_question_put_at_the_desk_is_escalated_the_same_way() {
    var question =
        Question.atTheDeskOf("042").received().accepted().classified("BANK-RETUR", "BANK");

    Escalated.raise(RINA, question)
        .then()
        .statusCode(201)
        .body("channel", equalTo("FACE_TO_FACE"))
        .body("addressee.personId", equalTo(KASI_BANK.id()));
  }

  @Test
  @Clause("FF-7a3")
  void another_section_than_the_topics_needs_a_reason() {
    var question = aQuestion();
    var toBank =
        "{\"consultationId\": \"%s\", \"reason\": \"Perlu konfirmasi.\", \"sectionCode\": \"BANK\"%s}";

    RINA.sends(toBank.formatted(question.id(), ""))
        .post("/api/v1/escalations")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:override-reason-required"));
    RINA.sends(toBank.formatted(question.id(), ", \"overrideReason\": \"Menyangkut retur.\""))
        .post("/api/v1/escalations")
        .then()
        .statusCode(201)
        .body("sectionCode", equalTo("BANK"))
        .body("overridden", equalTo(true))
        .body("texts.kind", hasItems("REASON", "OVERRIDE_REASON"));
  }

  @Test
  @Clause("FF-7a2")
  void the_reason_is_not_blank() {
    RINA.sends("{\"consultationId\": \"%s\", \"reason\": \"  \"}".formatted(Ids.next()))
        .post("/api/v1/escalations")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("reason"));
  }

  @Test
  @Clause({"FF-7c1", "A-10"})
  void the_head_opens_it_and_answers_and_the_officer_sees_the_answer() {
    var escalation = Escalated.by(RINA, aQuestion());

    escalation
        .acknowledgedBy(KASI_PD)
        .then()
        .statusCode(200)
        .body("state", equalTo("ACKNOWLEDGED"));
    escalation.answeredBy(KASI_PD).then().statusCode(200).header("ETag", "\"3\"");

    escalation
        .seenBy(DEDI)
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("endedBy", equalTo(KASI_PD.id()))
        .body("texts.kind", hasItem("ANSWER"))
        .body("texts.text", hasItem("Bisa, dengan surat pernyataan KPA."));
    assertThat(typesOf(escalation))
        .containsExactly("EscalatedToSectionHead", "EscalationAcknowledged", "EscalationAnswered");
  }

  @Test
  @Clause("FF-4")
  void an_answer_cites_the_articles_it_rests_on() {
    var escalation = Escalated.by(RINA, aQuestion());
    var reference = Ids.next();

    KASI_PD
        .sends(
            """
            {"text": "Bisa.", "citations": [
              {"referenceId": "%s", "version": 2, "article": "Pasal 12 ayat (3)"},
              {"referenceId": "%s", "version": 1}]}
            """
                .formatted(reference, reference))
        .post(escalation.path("answer"))
        .then()
        .statusCode(200);

    escalation
        .seenBy(RINA)
        .then()
        .body("texts[1].citations.size()", equalTo(2))
        .body("texts[1].citations[0].article", equalTo("Pasal 12 ayat (3)"))
        .body("texts[1].citations[1].article", nullValue());
  }

  @Test
  @Clause("FF-4")
  void a_free_word_is_no_article() {
    var escalation = Escalated.by(RINA, aQuestion());

    for (var article : List.of("Ibu Ratna", "Pasal 12 Ratna", "0812 3456")) {
      KASI_PD
          .sends(
              """
              {"text": "Bisa.", "citations": [
                {"referenceId": "%s", "version": 2, "article": "%s"}]}
              """
                  .formatted(Ids.next(), article))
          .post(escalation.path("answer"))
          .then()
          .statusCode(400);
    }
  }

  @Test
  void of_two_answers_the_first_counts() {
    var escalation = Escalated.by(RINA, aQuestion());
    escalation.answeredBy(KASI_PD).then().statusCode(200);

    escalation
        .answeredBy(KASI_PD)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:already-answered"));
  }

  @Test
  void a_withdrawn_escalation_makes_room_for_another() {
    var question = aQuestion();
    var first = Escalated.by(RINA, question);

    Escalated.raise(DEDI, question)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:already-escalated"));
    first.withdrawnBy(RINA).then().statusCode(200).body("withdrawalReason", equalTo("BY_OFFICER"));
    Escalated.raise(DEDI, question).then().statusCode(201);
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
  void the_detail_says_what_the_caller_can_do_and_what_stands_in_the_way() {
    var escalation = Escalated.by(RINA, aQuestion());

    assertThat(obstacle(escalation, KASI_PD, "ANSWER")).isNull();
    assertThat(obstacle(escalation, RINA, "ANSWER")).isEqualTo("forbidden");
    assertThat(obstacle(escalation, RINA, "RESUBMISSION")).isEqualTo("not-returned");
    assertThat(obstacle(escalation, RINA, "WITHDRAWAL")).isNull();
    assertThat(obstacle(escalation, Person.KEPALA, "ANSWER")).isEqualTo("section-has-a-head");
    escalation.acknowledgedBy(KASI_PD);
    assertThat(obstacle(escalation, KASI_PD, "ACKNOWLEDGEMENT")).isEqualTo("already-acknowledged");
  }

  @Test
  void who_saw_an_older_version_is_told_so() {
    var escalation = Escalated.by(RINA, aQuestion());
    escalation.acknowledgedBy(KASI_PD);

    RINA.sends("{\"reason\": \"Sudah jelas.\"}")
        .header("If-Match", "\"1\"")
        .post(escalation.path("withdrawal"))
        .then()
        .statusCode(412);
  }

  @Test
  void who_saw_an_older_version_is_told_what_changed_and_by_which_role() {
    var escalation = Escalated.by(RINA, aQuestion());
    escalation.acknowledgedBy(KASI_PD);
    escalation.returnedBy(KASI_PD);
    RINA.sends("{\"reason\": \"Sudah jelas.\"}")
        .header("If-Match", "\"1\"")
        .post(escalation.path("withdrawal"))
        .then()
        .statusCode(412)
        .body("changes.sequence", equalTo(List.of(2, 3)))
        .body("changes.type", equalTo(List.of("EscalationAcknowledged", "EscalationReturned")))
        .body("changes.actorRole", equalTo(List.of("SECTION_HEAD", "SECTION_HEAD")))
        .body("changes[0].occurredAt", equalTo("2026-11-24T02:00:00Z"));
  }

  @Test
  void a_command_that_comes_too_late_is_told_what_came_before_it() {
    var escalation = Escalated.by(RINA, aQuestion());
    escalation.withdrawnBy(RINA).then().statusCode(200);
    escalation
        .answeredBy(KASI_PD)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:escalation-withdrawn"))
        .body("changes.type.last()", equalTo("EscalationWithdrawn"))
        .body("changes.actorRole.last()", equalTo("SERVICE_OFFICER"));
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
  @Clause({"A-9", "FF-7c1"})
  void an_answer_told_by_phone_counts_from_when_it_was_told() {
    var escalation = Escalated.by(RINA, aQuestion());
    time.is("2026-11-25T08:00");
    var told = "{\"text\": \"Bisa.\", \"occurredAt\": \"%s\"%s}";
    var because = ", \"reason\": \"Dijawab lewat telepon.\"";

    for (var bad :
        List.of(
            told.formatted("2026-11-25T01:00:01Z", because),
            told.formatted("2026-11-24T01:59:59Z", because),
            told.formatted("2026-11-24T09:30:00Z", ""))) {
      KASI_PD.sends(bad).post(escalation.path("answer")).then().statusCode(400);
    }
    KASI_PD
        .sends(told.formatted("2026-11-24T09:30:00Z", because))
        .post(escalation.path("answer"))
        .then()
        .statusCode(200)
        .body("endedAt", equalTo("2026-11-24T09:30:00Z"))
        .body("texts.kind", hasItem("LATE_REASON"));

    var answered = journal.of(escalation.id()).getLast();
    assertThat(answered.occurredAt()).isEqualTo("2026-11-24T09:30:00Z");
    assertThat(answered.recordedAt()).isEqualTo("2026-11-25T01:00:00Z");
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
    KASI_PD
        .sends("{\"sectionCode\": \"BANK\", \"reason\": \"Bukan kami.\"" + early)
        .post(escalation.path("redirection"))
        .then()
        .statusCode(200);
    assertThat(
            journal.of(escalation.id()).stream()
                .filter(it -> it.occurredAt().isBefore(it.recordedAt()))
                .map(JournalRow::type))
        .containsExactly("EscalationReturned", "EscalationRedirected");
  }

  @Test
  void a_list_is_narrowed_to_what_one_officer_raised() {
    var escalation = Escalated.by(DEDI, aQuestion());
    DEDI.calls()
        .get("/api/v1/escalations?limit=200&raisedBy=" + DEDI.id())
        .then()
        .body("items.id", hasItem(escalation.id()))
        .body("items.raisedBy", everyItem(equalTo(DEDI.id())));
  }

  @Test
  void the_same_key_and_body_raise_one_escalation() {
    var body =
        "{\"consultationId\": \"%s\", \"reason\": \"Perlu konfirmasi.\"}"
            .formatted(aQuestion().id());
    var key = Ids.next().toString();

    var first = RINA.sends(body).header("Idempotency-Key", key).post("/api/v1/escalations");
    var second = RINA.sends(body).header("Idempotency-Key", key).post("/api/v1/escalations");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void a_list_is_read_page_by_page_without_a_gap() {
    var raised = new ArrayList<String>();
    for (var i = 0; i < 3; i++) {
      raised.add(Escalated.by(RINA, aQuestion()).id());
    }

    var seen = new ArrayList<String>();
    @Nullable String cursor = null;
    do {
      var request = RINA.calls().queryParam("limit", 2).queryParam("state", "RAISED");
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/api/v1/escalations");
      seen.addAll(page.path("items.id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);

    assertThat(seen).containsAll(raised).doesNotHaveDuplicates();
  }

  @Test
  void a_list_is_narrowed_by_section_and_consultation() {
    var question = aQuestion();
    var escalation = Escalated.by(RINA, question);

    RINA.calls()
        .get("/api/v1/escalations?section=PD&consultationId=" + question.id())
        .then()
        .body("items.id", equalTo(List.of(escalation.id())));
    RINA.calls()
        .get("/api/v1/escalations?section=BANK&limit=200")
        .then()
        .body("items.id", not(hasItem(escalation.id())));
  }

  private List<String> typesOf(Escalated escalation) {
    return journal.of(escalation.id()).stream().map(JournalRow::type).toList();
  }

  private static @Nullable String obstacle(Escalated escalation, Person person, String action) {
    return escalation
        .seenBy(person)
        .path("allowedActions.find { it.action == '%s' }.obstacle".formatted(action));
  }
}
