package id.tanggap.sla.clock;

import static id.tanggap.events.consultation.ProgressOutcome.ATTEMPTED;
import static id.tanggap.events.consultation.ProgressOutcome.REACHED;
import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import id.tanggap.clauses.Clause;
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

/** Who was promised a solution is told how far it is on every working day until it is there. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgressTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_monday_morning() {
    time.is("2026-11-23T09:00");
  }

  @Test
  @Clause({"ON-6c", "FF-7c2", "A-5"})
  void the_first_report_is_due_at_the_close_of_the_next_working_day() {
    var question = promised();

    var clock = watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-24T16:00"));
    assertThat(clock.obligation().period()).isEqualTo(1);
    assertThat(clock.obligation().clause()).isEqualTo("ON-6c");
  }

  @Test
  @Clause({"ON-6c", "FF-7c2"})
  void a_report_meets_its_period_and_the_next_begins_when_that_closes() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    time.is("2026-11-24T10:00");
    topics.tell(List.of(question.reported(REACHED, "2026-11-24T09:30")));
    watch.until(question, ClockKind.PROGRESS, ClockState.MET);
    assertThat(periods(question)).hasSize(1);

    time.is("2026-11-24T16:00");

    var second = watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    assertThat(second.obligation().period()).isEqualTo(2);
    assertThat(second.term().dueAt()).isEqualTo(wib("2026-11-25T16:00"));
  }

  @Test
  @Clause({"ON-6c", "A-5"})
  void a_report_that_reached_nobody_does_not_count_and_the_next_is_owed_after_a_breach() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    topics.tell(List.of(question.reported(ATTEMPTED, "2026-11-23T09:00")));

    time.is("2026-11-24T16:00:01");

    await().until(() -> states(question), List.of(ClockState.MISSED, ClockState.RUNNING)::equals);
    time.is("2026-11-27T09:00"); // the solution is late now, and reports are owed all the same
    var missed = ClockState.MISSED;
    await()
        .until(() -> states(question), List.of(missed, missed, missed, ClockState.RUNNING)::equals);
    watch.until(question, missed);
    assertThat(watch.told(periods(question).getFirst()))
        .containsExactly("SlaClockStarted", "SlaWarningRaised", "SlaWarningRaised", "SlaBreached");
    var second = watch.journalOf(periods(question).get(1).clockId());
    assertThat(second.getFirst().occurredAt()).isEqualTo(wib("2026-11-24T16:00"));
    assertThat(second.getLast().data().path("lateOnArrival").asBoolean()).isFalse();
  }

  @Test
  @Clause({"ON-6c", "A-5"})
  void a_report_after_a_breach_of_the_promise_is_still_owed_the_next_day() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    time.is("2026-11-26T16:30");
    watch.until(question, ClockState.MISSED);
    var dueNext = wib("2026-11-27T16:30");
    await().until(() -> dueNext.equals(periods(question).getLast().term().dueAt()));

    topics.tell(List.of(question.reported(REACHED, "2026-11-26T16:30")));

    var owed = watch.until(question, ClockKind.PROGRESS, ClockState.MET);
    assertThat(owed.term().dueAt()).isEqualTo(dueNext);
    time.is("2026-11-27T16:31");
    var next = watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    assertThat(next.term().dueAt()).isEqualTo(wib("2026-11-30T16:00"));
  }

  @Test
  @Clause({"ON-6c", "A-6"})
  void a_closing_that_passes_while_the_stakeholder_is_awaited_is_not_owed() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    time.is("2026-11-24T10:30");
    topics.tell(List.of(question.requested("2026-11-24T10:00")));
    watch.until(question, ClockKind.PROGRESS, ClockState.PAUSED);

    time.is("2026-11-26T10:00");
    topics.tell(List.of(question.completed("2026-11-26T09:30")));

    await()
        .until(
            () -> states(question),
            List.of(ClockState.CANCELLED, ClockState.CANCELLED, ClockState.RUNNING)::equals);
    var excused = periods(question).getFirst();
    assertThat(watch.journalOf(excused.clockId()).getLast().data().path("reasonCode").asText())
        .isEqualTo("NOT_OWED");
    assertThat(periods(question).getLast().term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
  }

  @Test
  @Clause("ON-6c")
  void a_report_given_in_time_and_recorded_after_the_breach_amends_the_verdict() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    time.is("2026-11-24T17:10");
    await().until(() -> states(question), List.of(ClockState.MISSED, ClockState.RUNNING)::equals);

    topics.tell(List.of(question.reported(REACHED, "2026-11-24T15:50", "2026-11-24T17:10")));

    await().until(() -> states(question), List.of(ClockState.MET, ClockState.RUNNING)::equals);
    assertThat(watch.told(periods(question).getFirst()))
        .endsWith("SlaBreached", "SlaMet", "SlaVerdictAmended");
  }

  @Test
  @Clause({"ON-6c", "FF-7c2"})
  void no_report_was_owed_in_a_period_in_which_the_answer_was_given_though_it_is_heard_later() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    time.is("2026-11-24T17:10");
    await().until(() -> states(question), List.of(ClockState.MISSED, ClockState.RUNNING)::equals);

    topics.tell(List.of(question.resolved("2026-11-24T10:00", "2026-11-24T17:10")));

    await()
        .until(() -> states(question), List.of(ClockState.CANCELLED, ClockState.CANCELLED)::equals);
    var first = periods(question).getFirst();
    assertThat(watch.journalOf(first.clockId()).getLast().data().path("reasonCode").asText())
        .isEqualTo("NOT_OWED");
  }

  @Test
  @Clause({"ON-6c", "FF-7c2"})
  void an_answer_ends_the_reports() {
    var question = promised();
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);

    topics.tell(List.of(question.resolved("2026-11-23T09:00")));

    var clock = watch.until(question, ClockKind.PROGRESS, ClockState.CANCELLED);
    assertThat(clock.nextWake()).isEmpty();
    assertThat(watch.journalOf(clock.clockId()).getLast().data().path("reasonCode").asText())
        .isEqualTo("CONSULTATION_RESOLVED");
  }

  @Test
  @AsRina
  @Clause({"FF-7c2", "A-5"})
  void the_working_of_a_report_can_be_read() {
    var clock = watch.until(promised(), ClockKind.PROGRESS, ClockState.RUNNING);

    when()
        .get("/api/v1/clocks/{id}/derivation", clock.clockId())
        .then()
        .statusCode(200)
        .body("textId", containsString("Hari kerja ke-1"))
        .body("textEn", containsString("Working day 1"));
  }

  private Case promised() {
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2026-11-23T08:12"),
            question.promised("2026-11-23T08:40", "2026-11-23")));
    return question;
  }

  private List<SlaClock> periods(Case subject) {
    return watch.clocksOf(subject, ClockKind.PROGRESS);
  }

  private List<ClockState> states(Case subject) {
    return periods(subject).stream().map(SlaClock::state).toList();
  }
}
