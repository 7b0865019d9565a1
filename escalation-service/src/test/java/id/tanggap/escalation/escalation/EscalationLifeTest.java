package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.DEDI;
import static id.tanggap.escalation.stage.Person.KASI_BANK;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An escalation is raised, answered or withdrawn (FF-7a, ON-6a). */
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

  private List<String> typesOf(Escalated escalation) {
    return journal.of(escalation.id()).stream().map(JournalRow::type).toList();
  }

  private static @Nullable String obstacle(Escalated escalation, Person person, String action) {
    return escalation
        .seenBy(person)
        .path("allowedActions.find { it.action == '%s' }.obstacle".formatted(action));
  }
}
