package id.tanggap.consultation.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.JournalEnd;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.journal.Journal;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row 2: a question that comes in online, known or not, brought by everybody. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class IntakeTransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/intake.tsv"));

  /** A refusal changes nothing, so one question of each kind serves all refusals. */
  private static final Map<String, Knowledge.Incoming> REFUSED = new HashMap<>();

  @Inject Journal journal;
  @Inject DataSource database;

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"ON-1", "FF-2"})
  void a_question_that_comes_in_has_the_outcome_of_the_table(Transition cell) {
    var move = IntakeMove.valueOf(cell.command());
    var incoming = incomingFor(cell);
    var told = Told.of(journal, List.of(incoming.consultation()));
    var end = JournalEnd.of(database);

    var answer = move.by(Sender.valueOf(cell.who()), incoming);

    var subjects = Stream.of(incoming.consultation(), answer.text("id")).distinct().toList();
    var outcome = answer.outcome() + " " + told.since(subjects);
    assertThat(answer.isAccepted() ? outcome + "> " + answer.text("status") : outcome.strip())
        .isEqualTo(cell.outcome());
    assertThat(answer.isAccepted() ? List.of() : end.writtenSince()).isEmpty();
  }

  @Test
  void everybody_is_in_the_table_with_every_way_and_whatever_is_known() {
    assertThat(TABLE.gaps(namesOf(Sender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(IntakeMove.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Knowledge.values()));
  }

  private static Knowledge.Incoming incomingFor(Transition cell) {
    var way = IntakeMove.valueOf(cell.command()).way;
    var known = Knowledge.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? known.make(way)
        : REFUSED.computeIfAbsent(cell.command() + known, _ -> known.make(way));
  }
}
