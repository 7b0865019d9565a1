package id.tanggap.sla.firing;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.JournalRow;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has been owed for long is caught up step by step, in order, marked, and stalls nobody. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CatchingUpTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @Test
  @Clause({"FF-7c2", "ON-6c", "A-5"})
  void a_promise_of_ten_months_ago_is_caught_up_one_period_after_the_other() {
    time.is("2026-11-23T09:00");
    var forgotten = Case.online();

    topics.tell(
        List.of(
            forgotten.received("2026-01-26T08:12", "2026-11-23T08:00"),
            forgotten.promised("2026-01-26T08:40", "2026-11-23T08:01", "2026-01-26")));

    await().until(() -> isCaughtUp(forgotten));
    var periods = watch.clocksOf(forgotten, ClockKind.PROGRESS);
    assertThat(periods).hasSizeGreaterThan(180);
    assertThat(periods)
        .extracting(clock -> clock.obligation().period())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, periods.size()).boxed().toList());
    var closed = periods.subList(0, periods.size() - 1);
    assertThat(closed).extracting(SlaClock::state).containsOnly(ClockState.MISSED);
    assertThat(closed).allSatisfy(this::isMarkedLate);
    assertThat(closed)
        .extracting(clock -> clock.told().lapsedAt())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  @Clause({"FF-7c2", "ON-6c"})
  void what_was_owed_before_an_answer_that_came_late_is_owed_to_the_last_period() {
    time.is("2026-11-23T09:00");
    var ended = Case.online();

    topics.tell(
        List.of(
            ended.received("2026-11-09T08:12", "2026-11-23T08:00"),
            ended.promised("2026-11-09T08:40", "2026-11-23T08:01", "2026-11-09"),
            ended.resolved("2026-11-13T10:00", "2026-11-23T08:02")));

    await().until(() -> watch.clocksOf(ended, ClockKind.PROGRESS).size() == 4);
    var periods = watch.clocksOf(ended, ClockKind.PROGRESS);
    assertThat(periods)
        .extracting(SlaClock::state)
        .containsExactly(
            ClockState.MISSED, ClockState.MISSED, ClockState.MISSED, ClockState.CANCELLED);
    assertThat(periods).extracting(SlaClock::nextWake).last().asString().contains("empty");
    assertThat(periods.getLast().term().dueAt()).isEqualTo(wib("2026-11-13T16:30"));
  }

  private boolean isCaughtUp(Case subject) {
    var periods = watch.clocksOf(subject, ClockKind.PROGRESS);
    return !periods.isEmpty() && wib("2026-11-23T16:00").equals(periods.getLast().term().dueAt());
  }

  private void isMarkedLate(SlaClock period) {
    assertThat(watch.journalOf(period.clockId()).stream().filter(this::isBreach))
        .singleElement()
        .satisfies(row -> assertThat(row.data().path("lateOnArrival").asBoolean()).isTrue());
  }

  private boolean isBreach(JournalRow row) {
    return row.type().equals("SlaBreached");
  }
}
