package id.tanggap.sla.clock;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clauses.Clause;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The solution is owed in three working days, in whatever way the news of a case arrives. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SolutionClockTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"ON-6b", "A-3"})
  void an_online_question_is_due_three_working_days_after_its_submission() {
    var question = Case.online();

    topics.tell(List.of(question.received("2026-11-23T08:12")));

    var clock = watch.until(question, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(clock.obligation().clause()).isEqualTo("ON-6b");
    await().until(() -> types(question), List.of("SlaClockStarted")::equals);
    var started = topics.published(question.id).getFirst();
    assertThat(started.path("subject").asText()).isEqualTo(clock.clockId().toString());
    assertThat(started.path("partitionkey").asText()).isEqualTo(question.id.toString());
    assertThat(started.path("data").path("dayZero").asText()).isEqualTo("2026-11-23");
    assertThat(started.path("causationid").asText()).isNotBlank();
  }

  @Test
  @Clause("A-13")
  void a_question_of_a_saturday_counts_from_monday() {
    var question = Case.online();

    topics.tell(List.of(question.received("2026-11-21T10:00", "2026-11-23T08:00")));

    var term = watch.until(question, ClockState.RUNNING).term();
    assertThat(term.dayZero()).isEqualTo("2026-11-23");
    assertThat(term.dueAt()).isEqualTo(wib("2026-11-26T16:00"));
  }

  @Test
  @Clause({"FF-7b3", "A-3", "A-4"})
  void a_promise_at_the_desk_counts_from_the_date_of_the_visit() {
    var visit = Case.atTheDesk();

    topics.tell(
        List.of(
            visit.received("2026-11-23T15:40"), visit.promised("2026-11-24T00:00", "2026-11-23")));

    var clock = watch.until(visit, ClockState.RUNNING);
    assertThat(clock.term().dayZero()).isEqualTo("2026-11-23");
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(clock.term().anchorAt()).isEqualTo(wib("2026-11-23T15:40"));
    assertThat(clock.obligation().clause()).isEqualTo("FF-7b3");
  }

  @Test
  @Clause("FF-7b3")
  void an_answer_at_the_desk_without_a_promise_starts_no_clock() {
    var visit = Case.atTheDesk();

    topics.tell(List.of(visit.received("2026-11-24T08:00"), visit.resolved("2026-11-24T08:15")));

    await().until(() -> watch.hasHeardOfItsEnd(visit));
    assertThat(watch.clocksOf(visit)).isEmpty();
  }

  @Test
  @Clause("ON-6b")
  void news_told_twice_makes_one_clock() {
    var question = Case.online();
    var received = question.received("2026-11-23T08:12");
    var resolved = question.resolved("2026-11-23T11:12");

    topics.tell(List.of(received, received, resolved, received, resolved));

    var clock = watch.until(question, ClockState.MET);
    topics.tell(List.of(received, resolved));
    assertThat(watch.clocksOf(question)).hasSize(1);
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted", "SlaMet");
  }

  @Test
  @Clause("ON-6b")
  void no_news_is_lost_when_the_parts_of_many_cases_arrive_batch_by_batch() {
    var questions = Stream.generate(Case::online).limit(150).toList();

    for (var question : questions) {
      topics.tell(List.of(question.received("2026-11-23T08:12")));
      topics.tell(List.of(question.resolved("2026-11-23T11:12")));
    }

    questions.forEach(question -> watch.until(question, ClockState.MET));
  }

  @Test
  @Clause({"ON-6b", "A-7"})
  void an_answer_in_time_meets_the_promise() {
    var question = Case.online();

    topics.tell(
        List.of(question.received("2026-11-23T08:12"), question.resolved("2026-11-23T11:12")));

    var met = watch.until(question, ClockState.MET).fulfilment().orElseThrow();
    assertThat(met.verdict()).isEqualTo(Verdict.MET);
    assertThat(met.grossMinutes()).isEqualTo(180);
    assertThat(met.netMinutes()).isEqualTo(180);
    assertThat(met.lateMinutes()).isZero();
  }

  @Test
  @Clause("ON-6b")
  void an_old_question_answered_today_is_missed_however_fast_the_news_came() {
    var question = Case.online();

    topics.tell(
        List.of(
            question.received("2026-11-16T08:00", "2026-11-24T08:00"),
            question.resolved("2026-11-24T08:30")));

    await()
        .until(() -> watch.clocksOf(question).stream().anyMatch(it -> it.fulfilment().isPresent()));
    var clock = watch.clockOf(question);
    assertThat(clock.state()).isEqualTo(ClockState.MISSED);
    var fulfilment = clock.fulfilment().orElseThrow();
    assertThat(fulfilment.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(fulfilment.lateMinutes()).isEqualTo((4 * 24 + 16) * 60 + 30);
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted", "SlaBreached", "SlaMet");
  }

  @Test
  @Clause("ON-6b")
  void what_is_cancelled_is_owed_no_more() {
    var question = Case.online();

    topics.tell(
        List.of(question.received("2026-11-23T08:12"), question.cancelled("2026-11-23T09:00")));

    var clock = watch.until(question, ClockState.CANCELLED);
    assertThat(clock.nextWake()).isEmpty();
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted", "SlaClockCancelled");
  }

  @Test
  @Clause("A-6")
  void the_deadline_waits_for_the_stakeholder() {
    time.is("2026-11-25T09:30");
    var question = Case.online();

    topics.tell(
        List.of(question.received("2026-11-23T08:12"), question.requested("2026-11-24T10:00")));
    var paused = watch.until(question, ClockState.PAUSED);
    assertThat(paused.nextWake()).isEmpty();

    topics.tell(List.of(question.completed("2026-11-25T09:00")));
    var resumed = watch.until(question, ClockState.RUNNING);
    assertThat(resumed.term().dueAt()).isEqualTo(wib("2026-11-27T16:30"));
    assertThat(resumed.term().grossDueAt()).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(watch.told(resumed))
        .containsExactly(
            "SlaClockStarted", "SlaClockPaused", "SlaClockResumed", "SlaDeadlineMoved");

    topics.tell(List.of(question.resolved("2026-11-25T09:20")));
    var met = watch.until(question, ClockState.MET).fulfilment().orElseThrow();
    assertThat(met.grossMinutes() - met.netMinutes()).isEqualTo(23 * 60);
  }

  @Test
  @Clause({"A-6", "A-9"})
  void an_escalation_pauses_nothing_even_while_papers_are_awaited() {
    time.is("2026-11-25T09:30");
    var question = Case.online();

    topics.tell(List.of(question.escalated("2026-11-24T09:00")));
    topics.tell(
        List.of(
            question.received("2026-11-23T08:12"),
            question.requested("2026-11-24T10:00"),
            question.completed("2026-11-25T09:00"),
            question.resolved("2026-11-25T09:20")));

    watch.until(question, ClockState.MET); // so the papers have been heard of; the head may not yet
    await().until(() -> watch.clockOf(question).term().addedClosings() == 0);
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
  }

  @Test
  @Clause("A-14")
  void past_the_last_complete_year_there_is_a_provisional_date_and_an_alarm() {
    time.is("2027-12-31T10:00");
    var question = Case.online();

    topics.tell(List.of(question.received("2027-12-30T09:00", "2027-12-31T10:00")));

    var clock = watch.until(question, ClockState.UNCOMPUTABLE);
    assertThat(clock.term().dueAt()).isNull();
    assertThat(clock.term().provisionalDueDate()).isEqualTo("2028-01-04");
    assertThat(clock.nextWake()).isEmpty();
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted", "DeadlineUncomputable");
  }

  /** no case is without its clock, also when the calendar of its own day 0 is missing. */
  @Test
  @Clause("A-14")
  void a_question_in_a_year_without_a_calendar_has_its_clock_too() {
    time.is("2028-01-03T08:30");
    var question = Case.online();

    topics.tell(List.of(question.received("2028-01-03T08:00", "2028-01-03T08:30")));

    var clock = watch.until(question, ClockState.UNCOMPUTABLE);
    assertThat(clock.term().dayZero()).isEqualTo("2028-01-03");
    assertThat(clock.term().provisionalDueDate()).isEqualTo("2028-01-06");
  }

  private List<String> types(Case subject) {
    return topics.published(subject.id).stream()
        .map(event -> event.path("type"))
        .map(JsonNode::asText)
        .toList();
  }
}
