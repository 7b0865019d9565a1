package id.tanggap.sla.firing;

import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.journal.JournalRow;
import id.tanggap.sla.clock.ClockState;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A breach is told once, never early, never while the case waits. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FiringTest {

  private static final Duration A_FEW_POLLS = Duration.ofMillis(1_500);

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject DueClocks clocks;

  @BeforeEach
  void a_monday_morning() {
    time.is("2026-11-23T09:00");
  }

  @Test
  @Clause({"ON-6b", "A-4"})
  void a_promise_is_broken_at_the_close_of_the_third_working_day_and_not_before() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    watch.until(question, ClockState.RUNNING);

    time.is("2026-11-26T15:59:00");
    await().during(A_FEW_POLLS).until(() -> watch.clockOf(question).state() == ClockState.RUNNING);
    time.is("2026-11-26T15:59:59");

    var clock = watch.until(question, ClockState.MISSED);
    assertThat(clock.told().lapsedDueAt()).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(clock.told().lapsedAt())
        .isBetween(wib("2026-11-26T16:00"), wib("2026-11-26T16:00:02"));
    var breached = breachesOf(question).findFirst().orElseThrow();
    assertThat(breached.data().path("rung").asText()).isEqualTo("BREACH");
    assertThat(breached.data().path("lateOnArrival").asBoolean()).isFalse();
  }

  @Test
  @Clause("A-6")
  void a_case_that_waits_for_the_stakeholder_breaks_no_promise() {
    var question = Case.online();
    topics.tell(
        List.of(question.received("2026-11-23T08:12"), question.requested("2026-11-23T08:30")));
    watch.until(question, ClockState.PAUSED);

    time.is("2026-12-03T09:00");

    await().during(A_FEW_POLLS).until(() -> watch.clockOf(question).state() == ClockState.PAUSED);
    topics.tell(List.of(question.completed("2026-12-03T08:00")));
    var resumed = watch.until(question, ClockState.RUNNING);
    assertThat(resumed.term().dueAt()).isEqualTo(wib("2026-12-07T16:00"));
  }

  @Test
  @Clause("ON-6b")
  void a_late_entry_whose_deadline_has_passed_is_missed_at_once_and_marked() {
    var question = Case.online();

    topics.tell(List.of(question.received("2026-11-10T09:00", "2026-11-23T08:00")));

    watch.until(question, ClockState.MISSED);
    var breached = breachesOf(question).toList();
    assertThat(breached).hasSize(1);
    assertThat(breached.getFirst().data().path("lateOnArrival").asBoolean()).isTrue();
  }

  @Test
  @Clause("ON-6b")
  void a_broken_promise_stays_missed_when_the_answer_comes() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    watch.until(question, ClockState.RUNNING);
    time.is("2026-11-27T10:00");
    watch.until(question, ClockState.MISSED);

    topics.tell(List.of(question.resolved("2026-11-27T09:00")));

    await().until(() -> watch.clockOf(question).fulfilment().isPresent());
    var clock = watch.clockOf(question);
    assertThat(clock.state()).isEqualTo(ClockState.MISSED);
    assertThat(clock.fulfilment().orElseThrow().lateMinutes()).isEqualTo(17 * 60);
    assertThat(watch.told(clock))
        .containsExactly(
            "SlaClockStarted", "SlaWarningRaised", "SlaWarningRaised", "SlaBreached", "SlaMet");
  }

  @Test
  @Clause("ON-6b")
  void an_answer_given_in_time_and_recorded_late_amends_the_verdict_openly() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    watch.until(question, ClockState.RUNNING);
    time.is("2026-11-27T10:00");
    watch.until(question, ClockState.MISSED);

    topics.tell(List.of(question.resolved("2026-11-26T14:00", "2026-11-27T10:00")));

    var clock = watch.until(question, ClockState.MET);
    assertThat(watch.told(clock))
        .containsExactly(
            "SlaClockStarted",
            "SlaWarningRaised",
            "SlaWarningRaised",
            "SlaBreached",
            "SlaMet",
            "SlaVerdictAmended");
  }

  @Test
  @AsRina
  @Clause({"ON-6b", "A-7"})
  void an_answer_given_at_15_50_by_phone_and_recorded_at_17_10_leaves_the_first_verdict_visible() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    watch.until(question, ClockState.RUNNING);
    time.is("2026-11-26T17:10");
    var missed = watch.until(question, ClockState.MISSED);

    topics.tell(List.of(question.resolved("2026-11-26T15:50", "2026-11-26T17:10")));

    var clock = watch.until(question, ClockState.MET);
    var amended = watch.journalOf(clock.clockId()).getLast();
    assertThat(amended.type()).isEqualTo("SlaVerdictAmended");
    assertThat(amended.data().path("fromVerdict").asText()).isEqualTo("MISSED");
    assertThat(amended.data().path("toVerdict").asText()).isEqualTo("MET");
    assertThat(amended.occurredAt()).isEqualTo(wib("2026-11-26T15:50"));
    assertThat(amended.recordedAt()).isAfterOrEqualTo(wib("2026-11-26T17:10"));
    assertThat(breachesOf(question)).hasSize(1);
    when()
        .get("/api/v1/clocks/{id}", clock.clockId())
        .then()
        .statusCode(200)
        .body("verdict", equalTo("MET"))
        .body("metAt", equalTo(wib("2026-11-26T15:50").toString()))
        .body("breachedAt", equalTo(String.valueOf(missed.told().lapsedAt())));
  }

  @Test
  @Clause("ON-6b")
  void engines_side_by_side_tell_each_breach_once() throws Exception {
    var questions = IntStream.range(0, 120).mapToObj(_ -> Case.online()).toList();
    topics.tell(questions.stream().map(it -> it.received("2026-11-23T08:12")).toList());
    questions.forEach(it -> watch.until(it, ClockState.RUNNING));

    time.is("2026-11-26T16:00:01");
    Callable<Integer> engine = () -> IntStream.range(0, 60).map(_ -> clocks.fire(7)).sum();
    try (var engines = Executors.newVirtualThreadPerTaskExecutor()) {
      engines.invokeAll(List.of(engine, engine, engine));
    }

    questions.forEach(it -> watch.until(it, ClockState.MISSED));
    assertThat(questions).allSatisfy(it -> assertThat(breachesOf(it)).hasSize(1));
  }

  private Stream<JournalRow> breachesOf(Case subject) {
    return watch.journalOf(watch.clockOf(subject).clockId()).stream()
        .filter(row -> row.type().equals("SlaBreached"));
  }
}
