package id.tanggap.consultation.transitions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Commands;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A command of the API that no table has fails the build, and so does one that the API lost. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class EveryCommandTest {

  /** What has no states that a table could name, and where it is proved. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry(
              "post /assignments", "AssignmentTest: each of its cases answers as ASSIGNMENT does"),
          Map.entry("put /officers/{id}", "RegistrationTest; OfficersTest: written over by ETag"),
          Map.entry("put /topics/{code}", "RegistrationTest; OfficersTest: written over by ETag"),
          Map.entry("put /service-standards/{code}", "PublicationTest: the next version, by ETag"),
          Map.entry("post /tracking/{code}/rating", "RatingByCodeTest: as RATING, by the code"),
          Map.entry("post /references", "ReferencesTest: a number is registered once"),
          Map.entry("put /references/{id}", "ReferencesTest: another version, by ETag"),
          Map.entry("put /references/{id}/text", "ReferenceTextTest: another text, by ETag"),
          Map.entry("post /stakeholders/{id}/erasure", "PersonalDataTest: twice is once"),
          Map.entry("post /stakeholders/{id}/correction", "PersonalDataTest: by ETag"),
          Map.entry("post /stakeholders/{id}/restriction", "PersonalDataTest: twice is once"),
          Map.entry(
              "post /stakeholders/{id}/restriction-lifting", "PersonalDataTest: twice is once"),
          Map.entry(
              "post /consultations/imports",
              "TicketFilesTest: each row as by post /consultations, twice is once"),
          Map.entry("post /retention-runs", "RetentionTest: what has outlived its time"),
          Map.entry(
              "post /parked-events/{id}/redrive",
              "ParkedEventsTest of api-conventions: for ADMIN alone"),
          Map.entry(
              "post /parked-events/{id}/skip",
              "ParkedEventsTest of api-conventions: for ADMIN alone"));

  @Test
  void every_command_of_the_api_is_in_a_table_or_said_to_be_proved_elsewhere() {
    var tables =
        Stream.<ApiCommand[]>of(Move.values(), VisitMove.values(), IntakeMove.values())
            .flatMap(Stream::of)
            .map(command -> "post " + command.template());

    assertThat(Stream.concat(tables, ELSEWHERE.keySet().stream()).collect(Collectors.toSet()))
        .isEqualTo(commandsOfTheApi());
  }

  private static Set<String> commandsOfTheApi() {
    return Commands.in(
        given().accept("application/json").get("/q/openapi?format=json").path("paths"));
  }
}
