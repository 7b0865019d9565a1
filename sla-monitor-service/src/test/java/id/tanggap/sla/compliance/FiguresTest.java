package id.tanggap.sla.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.AsKepala;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as what; each test has a month of 2024 of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsKepala
class FiguresTest {

  private static final UUID SARI = UUID.fromString("cbdd12f1-f5bf-5883-87d5-eb92ae87d020");

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @Test
  @Clause({"A-1", "ON-6b"})
  void every_solution_owed_stands_as_one_of_five_and_the_first_verdict_stays_visible() {
    time.is("2024-05-13T09:30");
    var inTime = Case.online();
    var late = Case.online();
    var unanswered = Case.online();
    var recordedLate = Case.online();
    var withdrawn = Case.online();
    var cases = List.of(inTime, late, unanswered, recordedLate, withdrawn);
    topics.tell(cases.stream().map(it -> it.received("2024-05-13T09:00")).toList());
    topics.tell(
        List.of(inTime.resolved("2024-05-14T10:00"), withdrawn.cancelled("2024-05-14T11:00")));
    watch.until(withdrawn, ClockState.CANCELLED);
    time.is("2024-05-17T09:00");
    Stream.of(late, unanswered, recordedLate).forEach(it -> watch.until(it, ClockState.MISSED));
    topics.tell(
        List.of(
            late.resolved("2024-05-17T08:30"),
            recordedLate.resolved("2024-05-16T15:50", "2024-05-17T08:40"),
            Case.online().received("2024-05-17T08:50")));

    shows(
        () -> {
          assertThat(Asking.kind(5, "SOLUTION"))
              .contains(entry("started", 6), entry("open", 1), entry("met", 2))
              .contains(entry("metLate", 1), entry("missed", 1), entry("cancelled", 1))
              .contains(entry("firstVerdicts", Map.of("met", 1, "missed", 3)))
              .contains(entry("amended", Map.of("missedToMet", 1, "metToMissed", 0)))
              .contains(entry("keptRate", 0.5f));
          assertThat(Asking.consultations(5))
              .contains(entry("received", 6), entry("resolved", 3), entry("cancelled", 1))
              .contains(entry("open", 2));
        });
  }

  @Test
  @Clause("A-6")
  void net_and_gross_times_are_told_as_the_minutes_within_which_so_many_were_answered() {
    time.is("2024-07-08T08:00");
    var quick = Case.online();
    var asked = Case.online();
    topics.tell(List.of(quick.received("2024-07-08T08:00"), asked.received("2024-07-08T08:00")));
    topics.tell(
        List.of(
            quick.resolved("2024-07-08T08:17"),
            asked.requested("2024-07-08T08:30"),
            asked.completed("2024-07-09T08:30"),
            asked.resolved("2024-07-09T09:00")));

    shows(
        () -> {
          var solutions = Asking.kind(7, "SOLUTION");
          assertThat(solutions)
              .containsEntry("netMinutes", Map.of("p50", 17, "p90", 60, "p95", 60, "p99", 60));
          assertThat(solutions)
              .extracting("grossMinutes")
              .asInstanceOf(MAP)
              .containsEntry("p50", 17)
              .hasEntrySatisfying(
                  "p99", it -> assertThat((Integer) it).isBetween(1_500, 1_500 * 65 / 64));
        });
  }

  @Test
  @Clause({"A-15", "FF-6"})
  void who_left_and_who_never_answered_back_is_no_resolved_question() {
    time.is("2024-08-05T10:00");
    var left = Case.atTheDesk();
    var silent = Case.online();
    var answered = Case.atTheDesk();
    topics.tell(
        Stream.of(left, silent, answered).map(it -> it.received("2024-08-05T09:00")).toList());
    topics.tell(
        List.of(
            left.cancelled(CancellationReason.LEFT_WITHOUT_CONTACT, "2024-08-05T09:10"),
            silent.closedWithoutResponse("2024-08-05T09:20"),
            answered.resolved("2024-08-05T09:15")));

    shows(
        () ->
            assertThat(Asking.consultations(8))
                .contains(entry("received", 3), entry("resolved", 1), entry("left", 1))
                .contains(entry("closedNoResponse", 1), entry("cancelled", 0), entry("open", 0))
                .contains(entry("firstContact", 1), entry("firstContactRate", 1.0f)));
  }

  @Test
  @Clause("A-16")
  void a_first_contact_that_is_reopened_did_not_last() {
    time.is("2024-09-03T10:00");
    var lasting = Case.online();
    var reopened = Case.online();
    topics.tell(
        List.of(
            lasting.received("2024-09-02T09:00"),
            lasting.resolved("2024-09-02T09:10"),
            reopened.received("2024-09-02T09:00"),
            reopened.resolved("2024-09-02T09:15"),
            reopened.reopened("2024-09-03T08:00")));

    shows(
        () ->
            assertThat(Asking.consultations(9))
                .contains(entry("resolved", 1), entry("open", 1), entry("reopened", 1))
                .contains(entry("answered", 2), entry("firstContact", 2))
                .contains(entry("firstContactReopened", 1), entry("firstContactRate", 0.5f)));
    topics.tell(
        List.of(
            reopened.resolved(ResolutionPath.FOLLOW_UP, "2024-09-03T09:00", "2024-09-03T09:00")));
    shows(
        () -> {
          assertThat(Asking.consultations(9))
              .contains(entry("resolved", 2), entry("answered", 2))
              .contains(entry("firstContactRate", 0.5f));
          assertThat(Asking.kind(9, "SOLUTION")).contains(entry("started", 3), entry("met", 3));
        });
  }

  @Test
  @Clause({"FF-7c2", "A-5"})
  void the_progress_duty_is_kept_period_by_period() {
    time.is("2024-10-07T09:30");
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2024-10-07T09:00"),
            question.promised("2024-10-07T09:10", "2024-10-07")));
    watch.until(question, ClockKind.PROGRESS, ClockState.RUNNING);
    topics.tell(List.of(question.reported(ProgressOutcome.REACHED, "2024-10-07T09:20")));
    watch.until(question, ClockKind.PROGRESS, ClockState.MET);
    time.is("2024-10-10T08:00");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> watch.clocksOf(question, ClockKind.PROGRESS).size() == 3);
    topics.tell(List.of(question.reported(ProgressOutcome.ATTEMPTED, "2024-10-09T10:00")));

    shows(
        () ->
            assertThat(Asking.kind(10, "PROGRESS"))
                .contains(entry("started", 3), entry("met", 1), entry("missed", 1))
                .contains(entry("open", 1), entry("keptRate", 0.5f)));
    topics.tell(List.of(question.cancelled("2024-10-10T07:59")));
    await().atMost(Duration.ofSeconds(60)).until(() -> watch.hasHeardOfItsEnd(question));
  }

  @Test
  @Clause("FF-7c1")
  void a_miss_stays_with_whom_the_case_was_when_it_was_missed() {
    time.is("2024-11-04T09:30");
    var question = Case.online();
    var other = Case.online();
    topics.tell(List.of(question.received("2024-11-04T09:00"), other.received("2024-11-04T09:00")));
    watch.until(question, ClockState.RUNNING);
    time.is("2024-11-08T08:00");
    watch.until(question, ClockState.MISSED);
    watch.until(other, ClockState.MISSED);

    question.heldBy(SARI).about("BANK-RETUR", "BANK");
    var fresh = Case.online().heldBy(SARI);
    topics.tell(
        List.of(
            question.assigned("2024-11-08T08:10"),
            question.resolved("2024-11-08T08:20"),
            fresh.received("2024-11-08T08:00")));

    shows(
        () -> {
          var byOfficer = Asking.month(11, "OFFICER");
          assertThat(solutionsOf(byOfficer, "officerId", Case.RINA.toString()))
              .contains(entry("metLate", 1), entry("missed", 1), entry("started", 2));
          assertThat(solutionsOf(byOfficer, "officerId", SARI.toString()))
              .contains(entry("open", 1), entry("started", 1));
          assertThat(solutionsOf(Asking.month(11, "SECTION"), "sectionCode", "PD"))
              .containsEntry("started", 3);
        });
  }

  @Test
  void an_open_obligation_counts_where_its_case_is_now() {
    time.is("2024-12-02T10:00");
    var question = Case.online();
    topics.tell(List.of(question.received("2024-12-02T09:00")));
    shows(() -> assertThat(open("PD")).isEqualTo(1));

    question.about("VERA-LPJ", "VERA");
    topics.tell(List.of(question.assigned("2024-12-02T09:30")));

    shows(
        () -> {
          assertThat(open("VERA")).isEqualTo(1);
          assertThat(open("PD")).isNull();
        });
  }

  @Test
  void what_came_in_finished_is_counted_apart_and_owes_nothing() {
    time.is("2024-04-23T10:00");
    var old = Case.online();
    topics.tell(
        List.of(
            old.received("2024-04-01T09:00", "2024-04-23T09:00", Origin.HISTORICAL),
            old.resolved("2024-04-04T09:00", "2024-04-23T09:00")));

    shows(
        () -> {
          var figures = Asking.month(4);
          assertThat(figures.getMap("rows[0].historical"))
              .contains(entry("received", 1), entry("resolved", 1));
          assertThat(figures.getList("rows[0].obligations")).isEmpty();
          assertThat(figures.<Object>get("rows[0].consultations")).isNull();
        });
  }

  private static @Nullable Object open(String section) {
    return solutionsOf(Asking.month(12, "SECTION"), "sectionCode", section).get("open");
  }

  private static Map<String, Object> solutionsOf(JsonPath figures, String key, String value) {
    Map<String, Object> found =
        figures.getMap(
            "rows.find { it.key.%s == '%s' }?.obligations?.find { it.kind == 'SOLUTION' }"
                .formatted(key, value));
    return found == null ? Map.of() : found;
  }

  private static void shows(ThrowingRunnable figures) {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(figures);
  }
}
