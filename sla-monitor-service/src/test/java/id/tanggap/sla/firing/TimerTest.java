package id.tanggap.sla.firing;

import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.JournalRow;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timer reminds and expires without blame: each rung once, never early. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimerTest {

  private static final Duration A_FEW_POLLS = Duration.ofMillis(1_500);

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_monday_morning() {
    time.is("2026-11-02T09:00");
  }

  @Test
  @Clause("A-15")
  void a_silent_stakeholder_is_reminded_twice_and_the_time_runs_out_after_ten_working_days() {
    var question = asked();
    var clock = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-16T16:00"));

    time.is("2026-11-05T15:59");
    await().during(A_FEW_POLLS).until(() -> watch.told(clock).equals(List.of("SlaClockStarted")));
    time.is("2026-11-05T16:00");
    await().until(() -> rungs(clock), List.of("FIRST_REMINDER")::equals);
    time.is("2026-11-11T16:00");
    await().until(() -> rungs(clock), List.of("FIRST_REMINDER", "SECOND_REMINDER")::equals);
    time.is("2026-11-16T16:00");

    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.EXPIRED);
    assertThat(watch.told(clock))
        .containsExactly("SlaClockStarted", "SlaReminderDue", "SlaReminderDue", "SlaTimerExpired");
    var expired = watch.journalOf(clock.clockId()).getLast().data();
    assertThat(expired.path("timer").asText()).isEqualTo("STAKEHOLDER_SILENCE");
    assertThat(expired.path("rung").asText()).isEqualTo("EXPIRY");
    assertThat(expired.path("requestId").asText())
        .isEqualTo(String.valueOf(clock.obligation().requestId()));
    assertThat(expired.path("anchorAt").asText()).isEqualTo(wib("2026-11-02T08:30").toString());
    assertThat(expired.has("verdict")).isFalse();
  }

  @Test
  @Clause("A-15")
  void input_heard_of_after_the_time_ran_out_starts_it_anew_all_the_same() {
    var question = asked();
    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    time.is("2026-11-16T16:01");
    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.EXPIRED);

    topics.tell(List.of(question.message("2026-11-13T10:00"))); // the case was not closed

    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    assertThat(dueAt(question)).isEqualTo(wib("2026-11-27T16:30").toString());
    time.is("2026-11-27T16:30");
    var clock = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.EXPIRED);
    assertThat(watch.told(clock)).filteredOn("SlaTimerExpired"::equals).hasSize(2);
    assertThat(watch.journalOf(clock.clockId()).getLast().data().path("anchorAt").asText())
        .isEqualTo(wib("2026-11-13T10:00").toString());
  }

  @Test
  @Clause("A-15")
  void the_case_that_closes_on_silence_leaves_the_timer_expired_and_the_solution_cancelled() {
    var question = asked();
    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    time.is("2026-11-16T16:01");
    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.EXPIRED);

    topics.tell(List.of(question.closedWithoutResponse("2026-11-16T16:00:30")));

    var solution = watch.until(question, ClockState.CANCELLED);
    var cancelled = watch.journalOf(solution.clockId()).getLast().data();
    assertThat(cancelled.path("reasonCode").asText()).isEqualTo("CLOSED_NO_RESPONSE");
    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.EXPIRED);
  }

  @Test
  @Clause("A-15")
  void any_input_of_the_stakeholder_starts_the_time_anew() {
    var question = asked();
    var clock = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    time.is("2026-11-06T10:00");
    await().until(() -> rungs(clock), List.of("FIRST_REMINDER")::equals);

    topics.tell(
        List.of(question.message("2026-11-05T15:00"), question.document("2026-11-06T09:30")));

    await().until(() -> dueAt(question).equals(wib("2026-11-20T16:30").toString()));
    time.is("2026-11-11T16:01"); // five working days after the request, three after the paper
    await().until(() -> rungs(clock), List.of("FIRST_REMINDER", "FIRST_REMINDER")::equals);
    assertThat(watch.told(clock)).contains("SlaDeadlineMoved");
  }

  @Test
  @Clause({"A-9", "A-15"})
  void the_time_stands_still_while_a_section_head_has_the_case_and_begins_anew_afterwards() {
    var question = asked();
    var clock = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    time.is("2026-11-03T10:00");
    topics.tell(List.of(question.escalated("2026-11-03T09:30")));
    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.PAUSED);

    time.is("2026-11-17T10:00"); // ten working days after the request are over
    topics.tell(List.of(question.answered("2026-11-17T09:30")));

    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    assertThat(dueAt(question)).isEqualTo(wib("2026-12-01T16:00").toString());
    assertThat(watch.told(clock)).doesNotContain("SlaReminderDue", "SlaTimerExpired");
  }

  @Test
  @Clause("A-15")
  void what_is_there_or_needed_no_more_is_waited_for_no_longer() {
    var completed = asked();
    var withdrawn = asked();
    var resolved = asked();
    for (var each : List.of(completed, withdrawn, resolved)) {
      watch.until(each, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    }

    topics.tell(List.of(completed.completed("2026-11-02T09:00")));
    topics.tell(List.of(withdrawn.withdrawn("2026-11-02T09:00")));
    topics.tell(List.of(resolved.resolved("2026-11-02T09:00")));

    assertThat(reason(completed)).isEqualTo("REQUEST_OVER");
    assertThat(reason(withdrawn)).isEqualTo("REQUEST_OVER");
    assertThat(reason(resolved)).isEqualTo("CONSULTATION_RESOLVED");
  }

  @Test
  @Clause("A-15")
  void after_an_outage_all_reminders_come_in_order() {
    var question = asked();
    var clock = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);

    time.is("2026-11-18T08:00");

    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.EXPIRED);
    assertThat(rungs(clock)).containsExactly("FIRST_REMINDER", "SECOND_REMINDER", "EXPIRY");
  }

  @Test
  @Clause("A-16")
  void an_answer_may_be_called_back_for_five_working_days() {
    var question = Case.online();
    topics.tell(
        List.of(question.received("2026-11-02T08:00"), question.resolved("2026-11-02T08:30")));
    var clock = watch.until(question, ClockKind.REOPEN_WINDOW, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-09T16:00"));

    time.is("2026-11-09T15:59");
    await().during(A_FEW_POLLS).until(() -> watch.told(clock).equals(List.of("SlaClockStarted")));
    time.is("2026-11-09T16:00");

    watch.until(question, ClockKind.REOPEN_WINDOW, ClockState.EXPIRED);
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted", "SlaTimerExpired");
  }

  @Test
  @Clause("A-16")
  void who_calls_an_answer_back_in_time_ends_the_window() {
    var question = Case.online();
    topics.tell(
        List.of(question.received("2026-11-02T08:00"), question.resolved("2026-11-02T08:30")));
    watch.until(question, ClockKind.REOPEN_WINDOW, ClockState.RUNNING);

    topics.tell(List.of(question.reopened("2026-11-02T08:50")));

    var clock = watch.until(question, ClockKind.REOPEN_WINDOW, ClockState.CANCELLED);
    var cancelled = watch.journalOf(clock.clockId()).getLast().data();
    assertThat(cancelled.path("reasonCode").asText()).isEqualTo("CONSULTATION_REOPENED");
  }

  @Test
  @AsRina
  @Clause({"A-15", "A-16"})
  void a_timer_shows_its_working_as_a_deadline_does() {
    var question = asked();
    var clock = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);

    when()
        .get("/api/v1/clocks/{id}/derivation", clock.clockId())
        .then()
        .statusCode(200)
        .body("textId", containsString("Hari kerja ke-10"))
        .body("textEn", containsString("Working day 10"));
    when()
        .get("/api/v1/clocks/{id}", clock.clockId())
        .then()
        .body("kind", equalTo("STAKEHOLDER_SILENCE"))
        .body("requestId", equalTo(String.valueOf(clock.obligation().requestId())));
  }

  private Case asked() {
    var question = Case.online();
    topics.tell(
        List.of(question.received("2026-11-02T08:00"), question.requested("2026-11-02T08:30")));
    return question;
  }

  private String dueAt(Case subject) {
    return String.valueOf(
        watch.clocksOf(subject, ClockKind.STAKEHOLDER_SILENCE).getFirst().term().dueAt());
  }

  private String reason(Case subject) {
    var clock = watch.until(subject, ClockKind.STAKEHOLDER_SILENCE, ClockState.CANCELLED);
    return watch.journalOf(clock.clockId()).getLast().data().path("reasonCode").asText();
  }

  private List<String> rungs(SlaClock clock) {
    return Stream.of(clock.clockId())
        .flatMap(id -> watch.journalOf(id).stream())
        .map(JournalRow::data)
        .filter(data -> data.has("rung"))
        .map(data -> data.path("rung").asText())
        .toList();
  }
}
