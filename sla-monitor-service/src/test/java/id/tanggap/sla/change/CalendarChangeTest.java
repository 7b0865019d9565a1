package id.tanggap.sla.change;

import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clauses.Clause;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
import id.tanggap.journal.Journal;
import id.tanggap.sla.clock.CaseClocks;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.world.AsAdmin;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.Offices;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import id.tanggap.workingtime.DerivationText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar changes while cases are open, and every deadline says how. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsAdmin
class CalendarChangeTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject Offices offices;
  @Inject Journal journal;
  @Inject CaseClocks caseClocks;
  @Inject Cases cases;

  private String office;

  @BeforeEach
  void an_office_on_the_friday_before_the_joint_leave() {
    office = offices.opened();
    time.is("2025-08-15T09:00");
  }

  @Test
  @Clause({"A-14", "ON-6b"})
  void a_joint_leave_on_short_notice_moves_open_deadlines_and_keeps_old_new_and_decree() {
    var question = asked("2025-08-14T10:15");
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2025-08-19T16:00"));

    Decree.jointLeave("2025-08-18").to(office).then().statusCode(201);

    var clock = dueBecomes(question, "2025-08-20T16:00");
    var moved = lastTold(clock, "SlaDeadlineMoved");
    assertThat(moved.path("reason").asText()).isEqualTo("CALENDAR");
    assertThat(Instant.parse(moved.path("oldDueAt").asText())).isEqualTo(wib("2025-08-19T16:00"));
    assertThat(Instant.parse(moved.path("newDueAt").asText())).isEqualTo(wib("2025-08-20T16:00"));
    assertThat(moved.path("calendarVersion").asInt()).isEqualTo(2);
    var change = journal.of("calendar-" + office).getFirst();
    assertThat(change.type()).isEqualTo("CalendarChanged");
    assertThat(change.data().path("basis").asText()).isEqualTo("SKB 933/2025, 1/2025, 3/2025");
    assertThat(change.data().path("dates").path(0).asText()).isEqualTo("2025-08-18");
    assertThat(change.data().path("completeThrough").asInt()).isEqualTo(2027);
  }

  @Test
  @Clause("A-15")
  void a_timer_follows_the_calendar_too() {
    time.is("2025-08-07T10:00");
    var question = asked("2025-08-06T09:00");
    topics.tell(List.of(question.requested("2025-08-06T10:00")));
    var timer = watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    assertThat(timer.term().dueAt()).isEqualTo(wib("2025-08-20T16:00"));

    Decree.jointLeave("2025-08-18").to(office).then().statusCode(201);

    patiently()
        .until(
            () -> watch.clocksOf(question, ClockKind.STAKEHOLDER_SILENCE).getFirst().term().dueAt(),
            wib("2025-08-21T16:00")::equals);
  }

  @Test
  @Clause("A-14")
  void a_preview_lists_old_and_new_and_changes_nothing() {
    var moved = asked("2025-08-14T10:15");
    var untouched = asked("2025-08-12T10:15");

    Decree.jointLeave("2025-08-18")
        .previewedBy(office)
        .then()
        .statusCode(200)
        .body("calendarVersion", equalTo(2))
        .body("items.size()", equalTo(1))
        .body("items[0].caseId", equalTo(moved.id.toString()))
        .body("items[0].oldDueAt", equalTo("2025-08-19T09:00:00Z"))
        .body("items[0].oldDueDate", equalTo("2025-08-19"))
        .body("items[0].newDueAt", equalTo("2025-08-20T09:00:00Z"))
        .body("items[0].newDueDate", equalTo("2025-08-20"));

    assertThat(journal.of("calendar-" + office)).isEmpty();
    assertThat(watch.told(watch.clockOf(moved))).containsExactly("SlaClockStarted");
    assertThat(watch.told(watch.clockOf(untouched))).doesNotContain("SlaDeadlineMoved");
    reading("2025-08-18").then().body("calendarVersion", equalTo(1));
  }

  @Test
  @Clause({"A-14", "A-4"})
  void a_holiday_taken_back_brings_no_deadline_to_before_the_date_told() {
    time.is("2026-12-22T10:00");
    var question = asked("2026-12-22T09:00");
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2026-12-29T16:00"));

    Decree.revoked("2026-12-24", "JOINT_LEAVE").to(office).then().statusCode(201);

    patiently().until(() -> watch.clockOf(question).rules().calendarVersion() == 2);
    var clock = watch.clockOf(question);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-12-29T16:00"));
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted");

    assertThat(derivation(clock))
        .contains("29 December 2026 at 16:00 WIB had been told and is not brought forward")
        .contains("Worked out by version 2");

    // and what comes later is counted by the new calendar, and no earlier either
    topics.tell(
        List.of(question.requested("2026-12-22T11:00"), question.completed("2026-12-22T11:30")));
    patiently().until(() -> watch.told(watch.clockOf(question)).contains("SlaClockResumed"));
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2026-12-29T16:00"));
  }

  @Test
  @Clause({"A-14", "ON-6b"})
  void a_closure_known_afterwards_amends_the_verdict_it_would_have_changed_openly() {
    var question = asked("2025-08-11T08:12");
    watch.until(question, ClockState.MISSED);
    topics.tell(List.of(question.resolved("2025-08-15T08:30")));
    patiently().until(() -> watch.clockOf(question).fulfilment().isPresent());

    Decree.closure("2025-08-13").to(office).then().statusCode(201);

    var clock = watch.until(question, ClockState.MET);
    assertThat(watch.told(clock))
        .endsWith("SlaBreached", "SlaMet", "SlaDeadlineMoved", "SlaVerdictAmended");
    var amended = lastTold(clock, "SlaVerdictAmended");
    assertThat(amended.path("fromVerdict").asText()).isEqualTo(Verdict.MISSED.name());
    assertThat(amended.path("toVerdict").asText()).isEqualTo(Verdict.MET.name());
  }

  @Test
  @Clause("A-14")
  void a_verdict_that_would_be_the_same_stands_without_a_word() {
    var question = asked("2025-08-05T08:12");
    watch.until(question, ClockState.MISSED);
    topics.tell(List.of(question.resolved("2025-08-15T08:30")));
    patiently().until(() -> watch.clockOf(question).fulfilment().isPresent());
    var before = watch.told(watch.clockOf(question));
    var other = asked("2025-08-14T10:15");

    Decree.closure("2025-08-07").to(office).then().statusCode(201);

    patiently().until(() -> watch.clockOf(other).rules().calendarVersion() == 2);
    var clock = watch.clockOf(question);
    assertThat(watch.told(clock)).isEqualTo(before);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2025-08-08T16:30"));

    Decree.closure("2025-08-15").to(office).then().statusCode(201);

    patiently().until(() -> watch.clockOf(other).rules().calendarVersion() == 3);
    assertThat(watch.clockOf(question).rules().calendarVersion()).isEqualTo(1);
  }

  @Test
  @Clause("A-14")
  void what_is_still_owed_after_a_breach_is_not_breached_again_by_a_closure() {
    var question = asked("2025-08-05T08:12");
    watch.until(question, ClockState.MISSED);

    Decree.closure("2025-08-07").to(office).then().statusCode(201);

    var clock = dueBecomes(question, "2025-08-11T16:00");
    assertThat(clock.state()).isEqualTo(ClockState.MISSED);
    assertThat(watch.told(clock)).filteredOn("SlaBreached"::equals).hasSize(1);
  }

  @Test
  @Clause({"A-14", "A-4"})
  void a_power_failure_minutes_before_the_close_breaks_no_promise() {
    time.is("2025-08-14T15:50");
    var question = asked("2025-08-11T08:12");
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2025-08-14T16:00"));
    patiently().until(() -> warnings(question) == 2);

    Decree.closure("2025-08-14").to(office).then().statusCode(201);
    time.is("2025-08-14T16:00:01");

    var clock = dueBecomes(question, "2025-08-15T16:30");
    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    time.is("2025-08-15T16:29");
    assertThat(warnings(question)).as("warnings told are not told again").isEqualTo(2);
    time.is("2025-08-15T16:30:01");
    watch.until(question, ClockState.MISSED);
    assertThat(warnings(question)).isEqualTo(2);
  }

  @Test
  @Clause({"FF-7c2", "ON-6c"})
  void the_next_report_is_owed_after_the_closure_though_this_one_was_given() {
    time.is("2025-08-14T10:00");
    var question = asked("2025-08-12T08:12");
    topics.tell(
        List.of(
            question.promised("2025-08-13T09:00", "2025-08-13"),
            question.reported(ProgressOutcome.REACHED, "2025-08-14T09:30")));
    watch.until(question, ClockKind.PROGRESS, ClockState.MET);

    Decree.closure("2025-08-14").to(office).then().statusCode(201);
    time.is("2025-08-14T16:00:01");
    patiently()
        .until(
            () -> watch.clocksOf(question, ClockKind.PROGRESS).getFirst().term().dueAt(),
            wib("2025-08-15T16:30")::equals);
    time.is("2025-08-15T16:30:01");

    var next = watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    assertThat(next.obligation().period()).isEqualTo(2);
    assertThat(next.term().dueAt()).isEqualTo(wib("2025-08-18T16:00"));
    isAnswered(question, "2025-08-15T16:30");
  }

  @Test
  @Clause({"FF-7c2", "ON-6c", "A-14"})
  void a_report_on_the_next_day_was_in_time_if_the_office_turns_out_to_have_been_closed() {
    time.is("2025-08-14T10:00");
    var question = asked("2025-08-12T08:12");
    topics.tell(List.of(question.promised("2025-08-12T09:00", "2025-08-12")));
    patiently().until(() -> firstReport(question).map(SlaClock::state), isEqual(ClockState.MISSED));
    topics.tell(List.of(question.reported(ProgressOutcome.REACHED, "2025-08-14T09:30")));

    Decree.closure("2025-08-13").to(office).then().statusCode(201);

    patiently().until(() -> firstReport(question).map(SlaClock::state), isEqual(ClockState.MET));
    assertThat(watch.told(firstReport(question).orElseThrow()))
        .contains("SlaBreached")
        .endsWith("SlaDeadlineMoved", "SlaMet", "SlaVerdictAmended");
    isAnswered(question, "2025-08-14T09:50");
  }

  private Response reading(String date) {
    return given().get("/api/v1/calendars/{office}?from={d}&to={d}", office, date, date);
  }

  private String derivation(SlaClock clock) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var facts = cases.find(clock.consultationId()).orElseThrow();
              var deadline = caseClocks.deadline(clock, facts, time.is());
              return DerivationText.english(deadline.derivation());
            });
  }

  /** Else it would owe a report every day, for as long as other tests move the time. */
  private void isAnswered(Case question, String at) {
    topics.tell(List.of(question.resolved(at)));
    patiently().until(() -> watch.hasHeardOfItsEnd(question));
  }

  private Optional<SlaClock> firstReport(Case question) {
    return watch.clocksOf(question, ClockKind.PROGRESS).stream().findFirst();
  }

  private static Predicate<Optional<ClockState>> isEqual(ClockState state) {
    return Optional.of(state)::equals;
  }

  private Case asked(String at) {
    var question = Case.onlineOf(office, "990002");
    topics.tell(List.of(question.received(at)));
    patiently().until(() -> !watch.clocksOf(question).isEmpty());
    return question;
  }

  private SlaClock dueBecomes(Case question, String local) {
    patiently().until(() -> watch.clockOf(question).term().dueAt(), wib(local)::equals);
    return watch.clockOf(question);
  }

  private long warnings(Case question) {
    return watch.told(watch.clockOf(question)).stream().filter("SlaWarningRaised"::equals).count();
  }

  private JsonNode lastTold(SlaClock clock, String type) {
    return watch.journalOf(clock.clockId()).stream()
        .filter(row -> row.type().equals(type))
        .reduce((_, later) -> later)
        .orElseThrow()
        .data();
  }

  private static ConditionFactory patiently() {
    return Awaitility.await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(60));
  }
}
