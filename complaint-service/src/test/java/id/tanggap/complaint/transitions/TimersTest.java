package id.tanggap.complaint.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.Monitor;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A timer that has run out ends what waits for it, and nothing else, however often it is told. */
@OnStage
class TimersTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/timers.tsv"));
  private static final String RAN_OUT = "2026-12-24T08:30";

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"COMP-0", "COMP-1"})
  void a_timer_that_ran_out_has_the_outcome_of_the_table(Transition cell) {
    var filed = Situation.valueOf(cell.status()).make();
    var told = journal.of(filed.id()).size();
    var request = requestOf(cell, filed);
    var monitor = Monitor.of(filed, ClockKind.valueOf(cell.command()), cycleOf(cell));

    time.is("2026-12-24T08:31");
    monitor.expired(request, RAN_OUT).again(request, RAN_OUT);

    isHeard(filed);
    var rows = journal.of(filed.id()).stream().skip(told).toList();
    assertThat(rows).hasSizeLessThan(2);
    assertThat(rows).allSatisfy(TimersTest::isOurOwnDoing);
    assertThat(rows.isEmpty() ? "ignored" : outcome(rows.getFirst(), filed))
        .isEqualTo(cell.outcome());
  }

  @Test
  void both_timers_and_every_status_are_in_the_table() {
    assertThat(TABLE.commands()).containsExactly("COMPLAINT_CLOSING", "COMPLAINT_REPLY");
    assertThat(TABLE.gaps(List.of("SAME", "OTHER"))).isEmpty();
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Situation.values()));
  }

  private static void isOurOwnDoing(JournalRow row) {
    assertThat(row.actor()).isEqualTo("system");
    assertThat(row.occurredAt()).isEqualTo("2026-12-24T01:30:00Z");
    assertThat(row.causationId()).isNotNull();
  }

  private static String outcome(JournalRow row, Filed filed) {
    return row.type() + " > " + filed.seenBy(KEPATUHAN).path("status");
  }

  private static int cycleOf(Transition cell) {
    return cell.command().equals("COMPLAINT_CLOSING") && cell.who().equals("OTHER") ? 2 : 1;
  }

  private static @Nullable UUID requestOf(Transition cell, Filed filed) {
    if (cell.command().equals("COMPLAINT_CLOSING")) {
      return null;
    }
    String open = filed.seenBy(KEPATUHAN).path("openRequestId");
    return open == null || cell.who().equals("OTHER") ? UUID.randomUUID() : UUID.fromString(open);
  }

  private static void isHeard(Filed filed) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "EXPIRED".equals(filed.seenBy(KEPATUHAN).path("deadlines[0].state")));
  }
}
