package id.tanggap.sla.clock;

import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
import id.tanggap.journal.JournalRow;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twenty minutes for each question: at the desk one after the other, online in service hours. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskTimeTest {

  private static final ClockKind DESK = ClockKind.DESK_TIME;

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"TIME-1", "TIME-2", "A-1"})
  void a_visitor_is_answered_within_twenty_minutes_and_the_officer_is_warned_twice() {
    var question = Case.atTheDesk(UUID.randomUUID());
    topics.tell(List.of(question.received("2026-11-24T09:00")));
    var clock = watch.until(question, DESK, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-24T09:20"));

    time.is("2026-11-24T09:15");
    await().until(() -> rungs(clock), List.of("THREE_QUARTERS")::equals);
    time.is("2026-11-24T09:18");
    await().until(() -> rungs(clock), List.of("THREE_QUARTERS", "NINE_TENTHS")::equals);
    time.is("2026-11-24T09:20");
    watch.until(question, DESK, ClockState.MISSED);
    topics.tell(List.of(question.resolved("2026-11-24T09:20")));

    watch.until(question, DESK, ClockState.MET); // the answer came at the last moment
    assertThat(rungs(clock)).containsExactly("THREE_QUARTERS", "NINE_TENTHS", "BREACH");
  }

  @Test
  @Clause({"TIME-2", "A-2"})
  void two_questions_of_one_visit_do_not_share_their_twenty_minutes() {
    time.is("2026-11-24T09:16");
    var visit = UUID.randomUUID();
    var first = Case.atTheDesk(visit);
    var second = Case.atTheDesk(visit);
    topics.tell(List.of(first.received("2026-11-24T09:00")));
    watch.until(first, DESK, ClockState.RUNNING);
    topics.tell(List.of(second.received("2026-11-24T09:05")));
    await().until(() -> watch.hasHeardOf(second));
    assertThat(watch.clocksOf(second, DESK)).isEmpty();

    topics.tell(List.of(first.resolved("2026-11-24T09:15")));

    var clock = watch.until(second, DESK, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-24T09:35"));
    watch.until(first, DESK, ClockState.MET);
  }

  @Test
  @Clause({"TIME-2", "A-2"})
  void a_question_that_is_heard_of_before_the_one_it_waits_for_waits_all_the_same() {
    time.is("2026-11-24T09:10");
    var visit = UUID.randomUUID();
    var first = Case.atTheDesk(visit);
    var second = Case.atTheDesk(visit);
    topics.tell(List.of(second.received("2026-11-24T09:05")));
    watch.until(second, DESK, ClockState.RUNNING);

    topics.tell(List.of(first.received("2026-11-24T09:00")));
    watch.until(first, DESK, ClockState.RUNNING);
    watch.until(second, DESK, ClockState.PAUSED);
    topics.tell(List.of(first.promised("2026-11-24T09:09", "2026-11-24")));

    var clock = watch.until(second, DESK, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-24T09:29"));
  }

  @Test
  @Clause({"TIME-2", "FF-7b3"})
  void what_the_end_of_the_visit_promises_before_its_turn_has_no_minutes_to_miss() {
    time.is("2026-11-24T09:30");
    var visit = UUID.randomUUID();
    var first = Case.atTheDesk(visit);
    var second = Case.atTheDesk(visit);
    topics.tell(List.of(first.received("2026-11-24T09:12")));
    topics.tell(List.of(second.received("2026-11-24T09:14")));

    topics.tell(List.of(first.promised("2026-11-24T09:29", "2026-11-24")));
    topics.tell(List.of(second.promised("2026-11-24T09:29", "2026-11-24")));

    watch.until(first, DESK, ClockState.MET);
    watch.until(second, ClockState.RUNNING);
    await()
        .until(
            () ->
                watch.clocksOf(second, DESK).stream()
                    .allMatch(clock -> clock.state() == ClockState.CANCELLED));
  }

  @Test
  @Clause({"TIME-2", "A-12"})
  void online_the_minutes_run_from_the_first_acceptance_in_service_hours() {
    time.is("2026-11-24T11:51");
    var question = Case.online();
    topics.tell(
        List.of(question.received("2026-11-24T08:00"), question.accepted("2026-11-24T11:50")));

    var clock = watch.until(question, DESK, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-24T13:10"));
    time.is("2026-11-24T13:05");
    await().until(() -> rungs(clock), List.of("THREE_QUARTERS")::equals);

    topics.tell(List.of(question.requested("2026-11-24T13:04")));

    var met = watch.until(question, DESK, ClockState.MET).fulfilment().orElseThrow();
    assertThat(met.verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  @Clause("TIME-1")
  void a_visitor_who_left_is_owed_no_minutes() {
    var question = Case.atTheDesk(UUID.randomUUID());
    topics.tell(
        List.of(question.received("2026-11-24T08:50"), question.cancelled("2026-11-24T08:58")));

    var clock = watch.until(question, DESK, ClockState.CANCELLED);
    assertThat(clock.nextWake()).isEmpty();
  }

  @Test
  @Clause({"TIME-1", "A-16"})
  void a_second_cycle_has_no_minutes() {
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2026-11-24T08:00"),
            question.accepted("2026-11-24T08:10"),
            question.resolved("2026-11-24T08:20"),
            question.reopened("2026-11-24T08:30"),
            question.accepted("2026-11-24T08:40"),
            question.promised("2026-11-24T08:40", "2026-11-24")));

    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING); // the last of it was heard
    assertThat(watch.clocksOf(question, DESK))
        .extracting(SlaClock::state)
        .containsExactly(ClockState.MET);
  }

  @Test
  @AsRina
  @Clause({"TIME-1", "TIME-2"})
  void the_working_of_the_minutes_can_be_read() {
    var question = Case.atTheDesk(UUID.randomUUID());
    topics.tell(List.of(question.received("2026-11-24T09:00")));
    var clock = watch.until(question, DESK, ClockState.RUNNING);

    when()
        .get("/api/v1/clocks/{id}/derivation", clock.clockId())
        .then()
        .statusCode(200)
        .body("textId", containsString("20 menit"))
        .body("textEn", containsString("20 minutes"));
  }

  private List<String> rungs(SlaClock clock) {
    return watch.journalOf(clock.clockId()).stream()
        .map(JournalRow::data)
        .filter(data -> data.has("rung"))
        .map(data -> data.path("rung").asText())
        .toList();
  }
}
