package id.tanggap.consultation.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.JournalEnd;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.consultation.testing.Appointments;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing else is possible: each command in each status, sent by everybody. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/consultation.tsv"));

  /** A refusal changes nothing, so one case of each status serves all refusals. */
  private static final Map<Situation, String> REFUSING = new EnumMap<>(Situation.class);

  @Inject Journal journal;
  @Inject DataSource database;

  @BeforeAll
  static void the_head_of_pd_is_appointed() {
    new Appointments("PD").head(Sender.SECTION_HEAD.person, "2026-01-01");
  }

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"FF-3a", "FF-3b", "FF-6", "ON-2a", "ON-2b", "ON-5"})
  void a_command_in_a_status_has_the_outcome_of_the_table(Transition cell) {
    var consultation = caseFor(cell);
    var subjects = List.of(consultation);
    var told = Told.of(journal, subjects);
    var end = JournalEnd.of(database);

    var answer = Move.valueOf(cell.command()).by(Sender.valueOf(cell.who()), consultation);

    var outcome = (answer.outcome() + " " + told.since(subjects)).strip();
    assertThat(answer.isAccepted() ? outcome + " > " + Situation.statusOf(consultation) : outcome)
        .isEqualTo(cell.outcome());
    assertThat(answer.isAccepted() ? List.of() : end.writtenSince()).isEmpty();
  }

  @Test
  void everybody_is_in_the_table_with_every_command_and_status() {
    assertThat(TABLE.gaps(namesOf(Sender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(Move.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Situation.values()));
  }

  private static String caseFor(Transition cell) {
    var situation = Situation.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? situation.make()
        : REFUSING.computeIfAbsent(situation, Situation::make);
  }
}
