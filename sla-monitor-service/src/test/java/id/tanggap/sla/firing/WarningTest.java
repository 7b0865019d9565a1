package id.tanggap.sla.firing;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.journal.JournalRow;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who promised is warned: when the last working day opens, and two hours before its close. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WarningTest {

  private static final Duration A_FEW_POLLS = Duration.ofMillis(1_500);

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_monday_morning() {
    time.is("2026-11-23T09:00");
  }

  @Test
  @Clause({"ON-6b", "A-4"})
  void a_promise_is_warned_of_when_the_last_working_day_opens_and_two_hours_before_its_close() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    watch.until(question, ClockState.RUNNING);

    time.is("2026-11-25T17:00");
    await().during(A_FEW_POLLS).until(() -> warnings(question).isEmpty());
    time.is("2026-11-26T13:59");
    await().until(() -> rungs(question), List.of("LAST_WORKING_DAY")::equals);
    time.is("2026-11-26T14:00");
    await().until(() -> rungs(question), List.of("LAST_WORKING_DAY", "LAST_TWO_HOURS")::equals);

    var last = warnings(question).getLast().data();
    assertThat(Instant.parse(last.path("scheduledAt").asText())).isEqualTo(wib("2026-11-26T14:00"));
    assertThat(Instant.parse(last.path("dueAt").asText())).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(last.path("lateOnArrival").asBoolean()).isFalse();
  }

  @Test
  @Clause("A-6")
  void nobody_is_warned_while_the_case_waits_and_the_moved_deadline_has_its_own_warnings() {
    var question = Case.online();
    topics.tell(
        List.of(question.received("2026-11-23T08:12"), question.requested("2026-11-23T08:30")));
    watch.until(question, ClockState.PAUSED);

    time.is("2026-11-26T15:00");
    await().during(A_FEW_POLLS).until(() -> warnings(question).isEmpty());
    topics.tell(List.of(question.completed("2026-11-26T15:00")));
    watch.until(question, ClockState.RUNNING); // two closings later: Monday the 30th
    time.is("2026-11-30T14:30");

    await().until(() -> rungs(question), List.of("LAST_WORKING_DAY", "LAST_TWO_HOURS")::equals);
  }

  @Test
  @Clause("A-4")
  void of_what_had_passed_before_it_was_typed_in_only_the_last_is_told_and_marked() {
    time.is("2026-11-26T15:00");
    var question = Case.online();

    topics.tell(List.of(question.received("2026-11-23T08:12", "2026-11-26T14:59")));

    await().until(() -> rungs(question), List.of("LAST_TWO_HOURS")::equals);
    assertThat(warnings(question).getFirst().data().path("lateOnArrival").asBoolean()).isTrue();
  }

  @Test
  @Clause("ON-6b")
  void after_an_outage_every_rung_comes_in_order() {
    var question = Case.online();
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    watch.until(question, ClockState.RUNNING);

    time.is("2026-11-27T10:00");

    var clock = watch.until(question, ClockState.MISSED);
    assertThat(watch.told(clock))
        .containsExactly("SlaClockStarted", "SlaWarningRaised", "SlaWarningRaised", "SlaBreached");
    assertThat(rungs(question)).containsExactly("LAST_WORKING_DAY", "LAST_TWO_HOURS");
  }

  private List<String> rungs(Case subject) {
    return warnings(subject).stream().map(row -> row.data().path("rung").asText()).toList();
  }

  private List<JournalRow> warnings(Case subject) {
    return watch.journalOf(watch.clockOf(subject).clockId()).stream()
        .filter(row -> row.type().equals("SlaWarningRaised"))
        .toList();
  }
}
