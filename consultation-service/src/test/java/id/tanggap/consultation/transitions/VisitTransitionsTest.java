package id.tanggap.consultation.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Answer;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing else is possible at the counter: each command about a visit, sent by everybody. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class VisitTransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/visit.tsv"));

  /** A refusal changes nothing, so one visit of each kind serves all refusals. */
  private static final Map<VisitSituation, Attendance> REFUSING =
      new EnumMap<>(VisitSituation.class);

  @Inject Journal journal;
  @Inject DataSource database;

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"FF-1a", "FF-2", "FF-7b1", "TIME-2"})
  void a_command_about_a_visit_has_the_outcome_of_the_table(Transition cell) {
    var attendance = attendanceFor(cell);
    var told = Told.of(journal, attendance.subjects());
    var end = JournalEnd.of(database);

    var answer =
        VisitMove.valueOf(cell.command()).by(CounterSender.valueOf(cell.who()), attendance);

    var outcome = answer.outcome() + " " + told.since(subjects(answer, attendance));
    assertThat(answer.isAccepted() ? outcome + "> " + answer.text("status") : outcome.strip())
        .isEqualTo(cell.outcome());
    assertThat(answer.isAccepted() ? List.of() : end.writtenSince()).isEmpty();
  }

  @Test
  void everybody_is_in_the_table_with_every_command_and_situation() {
    assertThat(TABLE.gaps(namesOf(CounterSender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(VisitMove.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(VisitSituation.values()));
  }

  private static Attendance attendanceFor(Transition cell) {
    var situation = VisitSituation.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? situation.make()
        : REFUSING.computeIfAbsent(situation, VisitSituation::make);
  }

  /** What was there, and what the command made. */
  private static List<String> subjects(Answer answer, Attendance attendance) {
    var made = answer.isAccepted() ? Stream.of(answer.text("id")) : Stream.<String>empty();
    return Stream.concat(attendance.subjects().stream(), made).toList();
  }
}
