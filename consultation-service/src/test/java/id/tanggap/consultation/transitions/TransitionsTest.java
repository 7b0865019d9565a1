package id.tanggap.consultation.transitions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.consultation.testing.Appointments;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    var told = journal.of(consultation).size();

    var answer = Move.valueOf(cell.command()).by(Sender.valueOf(cell.who()).person, consultation);

    assertThat(outcome(answer, consultation, told)).isEqualTo(cell.outcome());
  }

  @Test
  void everybody_is_in_the_table_with_every_command_and_status() {
    assertThat(TABLE.gaps(namesOf(Sender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(Move.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Situation.values()));
  }

  @Test
  void no_command_of_the_api_is_missing_in_the_table() {
    var moves = Stream.of(Move.values()).map(move -> move.path).collect(Collectors.toSet());

    assertThat(moves).isEqualTo(commandsOfTheApi());
  }

  private static Set<String> commandsOfTheApi() {
    Map<String, Map<String, ?>> paths =
        given().accept("application/json").get("/q/openapi?format=json").path("paths");
    return paths.entrySet().stream()
        .filter(path -> path.getValue().containsKey("post"))
        .map(path -> path.getKey().split("/consultations/\\{id}", 2))
        .filter(path -> path.length == 2)
        .map(path -> path[1])
        .collect(Collectors.toSet());
  }

  private static String caseFor(Transition cell) {
    var situation = Situation.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? situation.make()
        : REFUSING.computeIfAbsent(situation, Situation::make);
  }

  private String outcome(Response answer, String consultation, int told) {
    var outcome = Stream.concat(Stream.of(answered(answer)), eventsSince(told, consultation));
    return outcome.collect(Collectors.joining(" "))
        + (answer.statusCode() < 300 ? " > " + Situation.statusOf(consultation) : "");
  }

  private Stream<String> eventsSince(int told, String consultation) {
    return journal.of(consultation).stream().skip(told).map(JournalRow::type);
  }

  private static String answered(Response answer) {
    var status = answer.statusCode();
    return status < 300 || status == 403 || status == 404
        ? String.valueOf(status)
        : status + " " + answer.<String>path("type").replace("urn:tanggap:problem:", "");
  }

  private static List<String> namesOf(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
