package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import id.tanggap.journal.Ids;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody else did meanwhile: older versions, too late, twice. */
@OnStage
class MeanwhileTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  private static Question aQuestion() {
    return Question.classified("042", "PD-UPTUP", "PD");
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
}
