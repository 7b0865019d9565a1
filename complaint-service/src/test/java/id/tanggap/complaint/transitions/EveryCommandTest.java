package id.tanggap.complaint.transitions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Commands;
import id.tanggap.complaint.stage.OnStage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A command of the API that no table has fails the build, and so does one that the API lost. */
@OnStage
class EveryCommandTest {

  /** What has no states that a table could name, and where it is proved. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("post /complaints", "IntakeTest: nothing is there before"),
          Map.entry("post /complaints/access", "AccessTest: changes nothing"),
          Map.entry("post /personal-data-incidents", "IncidentsTest: nothing is there before"),
          Map.entry("post /personal-data-incidents/{id}/amendments", "IncidentsTest: at any time"),
          Map.entry("post /personal-data-incidents/{id}/notification", "IncidentsTest: once"),
          Map.entry("post /personal-data-requests", "DataRequestsTest: nothing is there before"),
          Map.entry("post /personal-data-requests/{id}/completion", "DataRequestsTest: once"),
          Map.entry("post /personal-data-requests/{id}/refusal", "DataRequestsTest: once"),
          Map.entry("post /sealed-reports", "SealedReportTest: nothing is there before"),
          Map.entry("post /retention-runs", "RetentionTest: what has outlived its time"),
          Map.entry("post /parked-events/{id}/redrive", "for ADMIN alone, in api-conventions"),
          Map.entry("post /parked-events/{id}/skip", "for ADMIN alone, in api-conventions"));

  @Test
  void every_command_of_the_api_is_in_a_table_or_said_to_be_proved_elsewhere() {
    var tables =
        Stream.concat(
            Stream.of(Move.values()).map(move -> "post /complaints/{id}/" + move.noun),
            Stream.of(SealedMove.values()).map(move -> "post /sealed-reports/{id}/" + move.noun));

    assertThat(Stream.concat(tables, ELSEWHERE.keySet().stream()).collect(Collectors.toSet()))
        .isEqualTo(
            Commands.in(
                given().accept("application/json").get("/q/openapi?format=json").path("paths")));
  }
}
