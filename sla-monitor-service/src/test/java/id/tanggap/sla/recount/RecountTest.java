package id.tanggap.sla.recount;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.calendar.CalendarBook;
import id.tanggap.sla.calendar.CalendarChange;
import id.tanggap.sla.calendar.CalendarEntry;
import id.tanggap.sla.clock.Behind;
import id.tanggap.sla.clock.CaseClocks;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.Recounting;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.Offices;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import id.tanggap.workingtime.DayKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All open deadlines follow a changed calendar, each once, whoever counts and whoever dies. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecountTest {

  private static final LocalDate LEAVE = LocalDate.parse("2026-11-25");

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject Offices offices;
  @Inject CalendarBook book;
  @Inject Recounts recounts;
  @Inject Recounting recounting;
  @Inject CaseClocks caseClocks;
  @Inject Clocks clocks;
  @Inject MeterRegistry metrics;
  @Inject EntityManager database;

  private String office;

  @BeforeEach
  void an_office_on_a_monday() {
    time.is("2026-11-23T10:00");
    office = offices.opened();
  }

  @Test
  @Clause("A-14")
  void workers_side_by_side_count_each_clock_once() throws InterruptedException {
    var questions = asked(150);
    closedOn(LEAVE);

    Callable<Integer> worker = () -> IntStream.range(0, 40).map(_ -> countSome(7)).sum();
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      workers.invokeAll(List.of(worker, worker, worker));
    }

    patiently().until(() -> questions.stream().allMatch(it -> isDue(it, "2026-11-27T16:30")));
    assertThat(questions).allSatisfy(it -> assertThat(moves(it)).isEqualTo(1));
  }

  @Test
  @Clause("A-14")
  void who_was_killed_in_the_middle_leaves_what_was_counted_and_others_go_on_from_there() {
    var questions = asked(40);
    closedOn(LEAVE);

    for (var attempt = 0; attempt < 3; attempt++) {
      QuarkusTransaction.begin();
      countSome(10);
      QuarkusTransaction.rollback(); // each batch had committed by itself
    }

    patiently().until(() -> questions.stream().allMatch(it -> isDue(it, "2026-11-27T16:30")));
    assertThat(questions).allSatisfy(it -> assertThat(moves(it)).isEqualTo(1));
  }

  @Test
  @Clause("A-14")
  void a_batch_that_did_not_commit_has_told_nothing() {
    var question = asked(1).getFirst();
    closedOn(LEAVE);

    QuarkusTransaction.begin();
    recounting.bringUpToDate(List.of(watch.clockOf(question)), time.is());
    QuarkusTransaction.rollback();

    patiently().until(() -> isDue(question, "2026-11-27T16:30"));
    assertThat(moves(question)).isEqualTo(1);
  }

  @Test
  @Clause("A-14")
  void what_ends_before_the_change_begins_is_passed_over_without_a_word() {
    var question = asked(1).getFirst();
    closedOn(LocalDate.parse("2026-12-01"));

    patiently().until(() -> watch.clockOf(question).rules().calendarVersion() == 2);
    assertThat(watch.told(watch.clockOf(question))).containsExactly("SlaClockStarted");
    assertThat(recounts.behind()).noneMatch(it -> it.officeCode().equals(office));
  }

  @Test
  @Clause({"A-6", "A-14"})
  void a_clock_that_waits_is_counted_by_the_new_calendar_when_it_runs_again() {
    var question = asked(1).getFirst();
    topics.tell(List.of(question.requested("2026-11-23T09:00")));
    watch.until(question, ClockState.PAUSED);
    closedOn(LocalDate.parse("2026-11-27"));
    patiently().until(() -> watch.clockOf(question).rules().calendarVersion() == 2);

    time.is("2026-11-24T10:00");
    topics.tell(List.of(question.completed("2026-11-24T09:30")));

    watch.until(question, ClockState.RUNNING);
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
    topics.tell(List.of(question.requested("2026-11-24T09:40")));
    watch.until(question, ClockState.PAUSED);
    time.is("2026-11-25T10:00");
    topics.tell(List.of(question.completed("2026-11-25T09:30")));
    patiently().until(() -> isDue(question, "2026-11-30T16:00"));
  }

  @Test
  @Clause({"A-6", "A-14"})
  void what_is_missed_and_still_owed_moves_by_the_new_calendar_when_a_pause_is_heard_late() {
    var question = asked(1).getFirst();
    time.is("2026-11-27T10:00");
    watch.until(question, ClockState.MISSED);
    closedOn(LocalDate.parse("2026-11-30"));
    patiently().until(() -> recounts.behind().stream().noneMatch(this::isOurs));

    topics.tell(
        List.of(question.requested("2026-11-25T09:00"), question.completed("2026-11-27T09:30")));

    patiently().until(() -> isDue(question, "2026-12-01T16:00")); // the 27th, and not the 30th
    assertThat(watch.clockOf(question).state()).isEqualTo(ClockState.RUNNING);
  }

  @Test
  @Clause({"A-4", "A-14"})
  void a_clock_that_is_due_is_counted_by_the_newest_calendar_before_it_fires() {
    var question = asked(1).getFirst();
    topics.tell(
        List.of(
            question.promised("2026-11-23T09:00", "2026-11-23"),
            question.reported(ProgressOutcome.REACHED, "2026-11-23T09:30")));
    var report = watch.until(question, ClockKind.PROGRESS, ClockState.MET);
    time.is("2026-11-24T15:59");

    // both in one transaction, so that no worker comes in between
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              write(LocalDate.parse("2026-11-24"));
              write(LocalDate.parse("2026-11-26"));
              caseClocks.fire(List.of(clock(report)), wib("2026-11-24T16:00"));
              var solution = clock(watch.clockOf(question));
              caseClocks.fire(List.of(solution), wib("2026-11-26T16:00"));
            });

    assertThat(watch.told(watch.clockOf(question)))
        .contains("SlaDeadlineMoved")
        .doesNotContain("SlaBreached");
    var next = watch.clocksOf(question, ClockKind.PROGRESS).getFirst();
    assertThat(next.nextWake()).contains(wib("2026-11-25T16:00"));
    topics.tell(List.of(question.resolved("2026-11-24T15:00"))); // else it owes a report every day
    patiently().until(() -> watch.hasHeardOfItsEnd(question));
  }

  @Test
  void a_clock_that_cannot_be_counted_stops_no_other_and_is_tried_again() {
    var questions = asked(4);
    var poisoned = watch.clockOf(questions.getFirst()).clockId();
    sequenceOf(poisoned, 0); // its next event would take a number that the journal has already
    closedOn(LEAVE);

    questions.stream()
        .skip(1)
        .forEach(it -> patiently().until(() -> isDue(it, "2026-11-27T16:30")));
    patiently().until(() -> metrics.get("tanggap.clocks.uncounted").gauge().value() == 1);
    assertThat(isDue(questions.getFirst(), "2026-11-26T16:00")).isTrue();

    sequenceOf(poisoned, 1);

    patiently().until(() -> isDue(questions.getFirst(), "2026-11-27T16:30"));
    patiently().until(() -> metrics.get("tanggap.clocks.uncounted").gauge().value() == 0);
  }

  private void sequenceOf(UUID clockId, int number) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("UPDATE clock SET sequence = :number WHERE clock_id = :id")
                    .setParameter("number", number)
                    .setParameter("id", clockId)
                    .executeUpdate());
  }

  private int countSome(int batch) {
    return recounts.behind().stream()
        .filter(it -> it.officeCode().equals(office))
        .mapToInt(it -> recounts.recount(it, batch, Set.of()))
        .sum();
  }

  private boolean isOurs(Behind behind) {
    return behind.officeCode().equals(office);
  }

  private List<Case> asked(int many) {
    var questions =
        IntStream.range(0, many).mapToObj(_ -> Case.onlineOf(office, "990002")).toList();
    topics.tell(questions.stream().map(it -> it.received("2026-11-23T08:12")).toList());
    questions.forEach(it -> watch.until(it, ClockState.RUNNING));
    return questions;
  }

  private void closedOn(LocalDate date) {
    QuarkusTransaction.requiringNew().run(() -> write(date));
  }

  private void write(LocalDate date) {
    var closure = new CalendarEntry.Day(date, DayKind.OFFICE_CLOSURE, "Tutup", "Closed");
    var change = new CalendarChange("BA-9/KPN.1601/2026", List.of(closure));
    var next = book.locked(office).orElseThrow().after(change, LocalDate.MIN);
    book.write(next, change, "system", wib("2026-11-23T10:00"));
  }

  private SlaClock clock(SlaClock known) {
    return clocks.findById(known.clockId());
  }

  private boolean isDue(Case question, String local) {
    return wib(local).equals(watch.clockOf(question).term().dueAt());
  }

  private long moves(Case question) {
    return watch.told(watch.clockOf(question)).stream().filter("SlaDeadlineMoved"::equals).count();
  }

  private static ConditionFactory patiently() {
    return Awaitility.await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(60));
  }
}
