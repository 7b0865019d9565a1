package id.tanggap.sla.clock;

import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The section head answers within a working day, never later than the solution is due. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EscalationAnswerTest {

  private static final ClockKind ANSWER = ClockKind.ESCALATION_ANSWER;

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_monday_morning() {
    time.is("2026-11-23T09:00");
  }

  @Test
  @Clause("A-9")
  void an_escalation_is_to_be_answered_by_the_close_of_the_next_working_day() {
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-23T08:40")));

    var clock = watch.until(question, ANSWER, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-24T16:00"));
    assertThat(clock.obligation().caseKind()).isEqualTo(CaseKind.ESCALATION);
    assertThat(clock.handling().sectionCode()).isEqualTo("PD");

    time.is("2026-11-24T10:00");
    topics.tell(List.of(question.answered("2026-11-24T09:40")));
    watch.until(question, ANSWER, ClockState.MET);
    assertThat(watch.clockOf(question).state()).isEqualTo(ClockState.RUNNING);
  }

  @Test
  @Clause("A-9")
  void an_escalation_on_the_last_day_is_answered_before_the_solution_is_due() {
    time.is("2026-11-26T09:30");
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-26T09:00")));

    var clock = watch.until(question, ANSWER, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
  }

  @Test
  @Clause("A-9")
  void after_the_solution_was_missed_the_next_close_of_the_office_counts() {
    time.is("2026-11-26T17:30");
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-26T17:00")));

    var clock = watch.until(question, ANSWER, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-27T16:30"));
  }

  @Test
  @Clause("A-9")
  void a_returned_escalation_waits_for_the_officer() {
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-23T08:40")));
    watch.until(question, ANSWER, ClockState.RUNNING);

    time.is("2026-11-25T09:30");
    topics.tell(List.of(question.returned("2026-11-24T10:00")));
    watch.until(question, ANSWER, ClockState.PAUSED);
    topics.tell(List.of(question.resubmitted("2026-11-25T09:00")));

    var clock = watch.until(question, ANSWER, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-25T16:00"));
    assertThat(clock.term().addedClosings()).isEqualTo(1);
  }

  @Test
  @Clause("A-9")
  void another_section_gets_the_clock_with_the_escalation() {
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-23T08:40")));
    watch.until(question, ANSWER, ClockState.RUNNING);

    topics.tell(List.of(question.redirected("BANK", "2026-11-23T08:50")));

    await()
        .until(
            () -> watch.clocksOf(question, ANSWER).getFirst().handling().sectionCode(),
            "BANK"::equals);
    assertThat(watch.clockOf(question).handling().sectionCode()).isEqualTo("PD");
  }

  @Test
  @Clause("A-9")
  void what_is_withdrawn_is_answered_by_nobody() {
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-23T08:40")));
    watch.until(question, ANSWER, ClockState.RUNNING);

    topics.tell(List.of(question.escalationWithdrawn("2026-11-23T08:50")));

    var clock = watch.until(question, ANSWER, ClockState.CANCELLED);
    assertThat(watch.journalOf(clock.clockId()).getLast().data().path("reasonCode").asText())
        .isEqualTo("ESCALATION_WITHDRAWN");
  }

  @Test
  @AsRina
  @Clause("A-9")
  void the_clock_of_an_escalation_is_found_with_its_consultation_and_shows_its_working() {
    var question = received();
    topics.tell(List.of(question.escalated("2026-11-23T08:40")));
    var clock = watch.until(question, ANSWER, ClockState.RUNNING);

    given()
        .queryParam("caseId", question.id)
        .get("/api/v1/clocks")
        .then()
        .body("items.kind", hasItems("SOLUTION", "ESCALATION_ANSWER"));
    when()
        .get("/api/v1/clocks/{id}/derivation", clock.clockId())
        .then()
        .statusCode(200)
        .body("textId", containsString("Hari kerja ke-1"))
        .body("textEn", containsString("Working day 1"));
  }

  private Case received() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    await().until(() -> !watch.clocksOf(question).isEmpty());
    return question;
  }
}
