package id.tanggap.complaint.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.journal.Journal;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing else is possible: each command in each status of a complaint, sent by everybody. */
@OnStage
class TransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/complaint.tsv"));

  /** A refusal changes nothing, so one complaint serves all refusals of a status. */
  private static final Map<Situation, Filed> REFUSING = new HashMap<>();

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
  @Clause("COMP-0")
  void a_command_in_a_status_has_the_outcome_of_the_table(Transition cell) {
    var filed = complaintFor(cell);
    var told = journal.of(filed.id()).size();

    var answer = Move.valueOf(cell.command()).by(Sender.valueOf(cell.who()), filed);

    assertThat(Outcome.of(answer, journal.of(filed.id()).stream().skip(told)))
        .isEqualTo(cell.outcome());
  }

  @Test
  void everybody_is_in_the_table_with_every_command_and_status() {
    assertThat(TABLE.gaps(namesOf(Sender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(Move.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Situation.values()));
  }

  private static Filed complaintFor(Transition cell) {
    var situation = Situation.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? situation.make()
        : REFUSING.computeIfAbsent(situation, Situation::make);
  }
}
