package id.tanggap.escalation.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.JournalEnd;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.journal.Journal;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing else is possible: each command in each state of an escalation, sent by everybody. */
@OnStage
class TransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/escalation.tsv"));

  /** A refusal changes nothing, so one escalation serves all refusals of a place and state. */
  private static final Map<String, Escalated> REFUSING = new HashMap<>();

  @Inject HandSetClock time;
  @Inject Journal journal;
  @Inject DataSource database;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"FF-7a1", "FF-7a3", "ON-6a", "A-10"})
  void a_command_in_a_state_has_the_outcome_of_the_table(Transition cell) {
    var sender = Sender.valueOf(cell.who());
    var escalation = escalationFor(cell, sender.place);
    var told = journal.of(escalation.id()).size();
    var end = JournalEnd.of(database);

    var answer = Move.valueOf(cell.command()).by(sender, escalation);

    assertThat(Outcome.of(answer, journal.of(escalation.id()).stream().skip(told)))
        .isEqualTo(cell.outcome());
    assertThat(answer.isAccepted() ? List.of() : end.writtenSince()).isEmpty();
  }

  @Test
  void everybody_is_in_the_table_with_every_command_and_state() {
    assertThat(TABLE.gaps(namesOf(Sender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(Move.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Situation.values()));
  }

  private static Escalated escalationFor(Transition cell, Place place) {
    var situation = Situation.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? situation.make(place)
        : REFUSING.computeIfAbsent(place + " " + situation, _ -> situation.make(place));
  }
}
