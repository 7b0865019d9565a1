package id.tanggap.complaint.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.SealedLetter;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing else is possible: each command in each state of a sealed report, sent by everybody. */
@OnStage
class SealedTransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/sealed-report.tsv"));

  private static final String TOLD =
      "SELECT type FROM sealed.journal WHERE subject = '%s' ORDER BY sequence";

  private static final String STATE = "SELECT state FROM sealed.report WHERE id = '%s'";

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause("COMP-2")
  void a_command_in_a_state_has_the_outcome_of_the_table(Transition cell) {
    var letter = SealedSituation.valueOf(cell.status()).make();
    var told = told(letter).size();

    var answer =
        SealedMove.valueOf(cell.command()).with(SealedSender.valueOf(cell.who()).request(), letter);

    var news = told(letter).stream().skip(told).collect(Collectors.joining(" "));
    assertThat(outcome(answer, news, letter)).isEqualTo(cell.outcome());
  }

  @Test
  void everybody_is_in_the_table_with_every_command_and_state() {
    assertThat(TABLE.gaps(namesOf(SealedSender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(SealedMove.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(SealedSituation.values()));
  }

  private static List<String> told(SealedLetter letter) {
    return Books.ask(TOLD.formatted(letter.id()));
  }

  private static String outcome(Response answer, String news, SealedLetter letter) {
    return switch (answer.statusCode()) {
      case 200 -> "200 %s > %s".formatted(news, Books.ask(STATE.formatted(letter.id())).getFirst());
      case 409 -> "409 " + answer.<String>path("type").replace("urn:tanggap:problem:", "") + news;
      default -> answer.statusCode() + news;
    };
  }
}
