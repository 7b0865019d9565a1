package id.tanggap.sla.clock;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
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

/** A case that goes on owes a solution anew; what was judged stays judged. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReopeningTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"A-16", "ON-6b"})
  void a_reopened_case_has_three_working_days_from_its_reopening() {
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2026-11-19T08:00"),
            question.resolved("2026-11-20T10:00"),
            question.reopened("2026-11-24T08:30"),
            question.promised("2026-11-24T08:30", "2026-11-24")));

    var second = watch.untilCycle(2, question, ClockState.RUNNING);
    assertThat(second.obligation().cycle()).isEqualTo(2);
    assertThat(second.term().anchorAt()).isEqualTo(wib("2026-11-24T08:30"));
    assertThat(second.term().dueAt()).isEqualTo(wib("2026-11-27T16:30"));
    var first = watch.clocksOf(question).getFirst();
    assertThat(first.obligation().cycle()).isEqualTo(1);
    assertThat(first.state()).isEqualTo(ClockState.MET);

    topics.tell(List.of(question.resolved("2026-11-24T08:55")));

    watch.untilCycle(2, question, ClockState.MET);
    assertThat(watch.told(first)).containsExactly("SlaClockStarted", "SlaMet");
    assertThat(watch.clocksOf(question))
        .extracting(clock -> clock.fulfilment().orElseThrow().grossMinutes())
        .containsExactly(26 * 60L, 25L);
  }

  @Test
  @Clause({"A-16", "ON-6b"})
  void what_came_in_finished_owes_nothing_until_it_is_reopened() {
    var old = Case.online();
    topics.tell(
        List.of(
            old.received("2023-03-01T09:00", "2026-11-23T09:00", Origin.HISTORICAL),
            old.resolved("2023-03-02T10:00"),
            old.reopened("2026-11-24T08:30"),
            old.promised("2026-11-24T08:30", "2026-11-24")));

    watch.until(old, ClockKind.PROGRESS, ClockState.RUNNING); // the last of it was heard
    assertThat(watch.clocksOf(old)).extracting(clock -> clock.obligation().cycle()).containsOnly(2);
  }

  @Test
  @Clause({"A-16", "FF-7b3"})
  void a_question_answered_at_the_desk_and_reopened_owes_a_solution_in_the_new_cycle_alone() {
    var visit = Case.atTheDesk();
    topics.tell(
        List.of(
            visit.received("2026-11-23T08:00"),
            visit.resolved("2026-11-23T08:15"),
            visit.reopened("2026-11-24T08:30"),
            visit.promised("2026-11-24T08:30", "2026-11-24")));

    watch.until(visit, ClockKind.PROGRESS, ClockState.RUNNING); // the last of it was heard
    assertThat(watch.clocksOf(visit))
        .extracting(clock -> clock.obligation().cycle())
        .containsExactly(2);
  }

  @Test
  @Clause({"A-16", "FF-7b3"})
  void a_question_of_the_desk_counts_from_its_reopening_not_from_its_visit() {
    var visit = Case.atTheDesk();
    topics.tell(
        List.of(
            visit.received("2026-11-16T08:00"),
            visit.promised("2026-11-16T09:00", "2026-11-16"),
            visit.resolved("2026-11-17T10:00"),
            visit.reopened("2026-11-24T08:30"),
            visit.promised("2026-11-24T08:30", "2026-11-16")));

    var second = watch.untilCycle(2, visit, ClockState.RUNNING);
    assertThat(second.obligation().cycle()).isEqualTo(2);
    assertThat(second.term().dueAt()).isEqualTo(wib("2026-11-27T16:30"));
  }

  @Test
  @Clause("A-16")
  void a_missed_promise_stays_missed_when_the_case_goes_on() {
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2026-11-16T08:00", "2026-11-24T08:00"),
            question.resolved("2026-11-24T08:10"),
            question.reopened("2026-11-24T08:30"),
            question.resolved("2026-11-24T08:50")));

    watch.untilCycle(2, question, ClockState.MET);
    assertThat(watch.clocksOf(question))
        .extracting(clock -> clock.fulfilment().orElseThrow().verdict())
        .containsExactly(Verdict.MISSED, Verdict.MET);
  }

  @Test
  @Clause({"A-15", "A-6"})
  void what_was_asked_in_the_first_cycle_delays_nothing_in_the_second() {
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2026-11-19T08:00"),
            question.requested("2026-11-19T09:00"),
            question.closedWithoutResponse("2026-11-23T10:00"),
            question.reopened("2026-11-24T08:30")));

    var second = watch.untilCycle(2, question, ClockState.RUNNING);
    assertThat(second.term().dueAt()).isEqualTo(wib("2026-11-27T16:30"));
    assertThat(second.term().pausedSince()).isNull();
    var first = watch.clocksOf(question).getFirst();
    assertThat(first.state()).isEqualTo(ClockState.CANCELLED);
    var cancelled = watch.journalOf(first.clockId()).getLast();
    assertThat(cancelled.data().path("reasonCode").asText()).isEqualTo("CLOSED_NO_RESPONSE");
  }

  @Test
  @Clause("ON-6b")
  void news_that_comes_twice_changes_nothing() {
    var question = Case.online();
    var life =
        List.of(
            question.received("2026-11-19T08:00"),
            question.accepted("2026-11-19T08:10"),
            question.requested("2026-11-19T09:00"),
            question.message("2026-11-19T10:00"),
            question.completed("2026-11-19T11:00"),
            question.resolved("2026-11-20T10:00"),
            question.reopened("2026-11-24T08:30"));

    topics.tell(life);
    await().until(() -> watch.clocksOf(question).size() == 2); // all of it was heard
    var second = watch.untilCycle(2, question, ClockState.RUNNING);
    topics.tell(life);
    topics.tell(List.of(question.assigned("2026-11-24T08:40")));

    topics.tell(List.of(question.resolved("2026-11-24T08:50")));
    watch.untilCycle(2, question, ClockState.MET);
    await().until(() -> watch.told(second), List.of("SlaClockStarted", "SlaMet")::equals);
    assertThat(watch.clocksOf(question)).hasSize(2);
  }
}
