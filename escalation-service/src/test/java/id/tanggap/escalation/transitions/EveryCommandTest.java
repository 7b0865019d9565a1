package id.tanggap.escalation.transitions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Commands;
import id.tanggap.escalation.stage.OnStage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A command of the API that no table has fails the build, and so does one that the API lost. */
@OnStage
class EveryCommandTest {

  /** What has no states that a table could name, and where it is proved. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "put /sections/{code}", "AppointmentsTest: an entry of a register is written over",
          "post /sections/{code}/appointments", "AppointmentsTest, HeadsTest: a matter of dates",
          "post /sections/{code}/appointments/{appointmentId}/ending",
              "AppointmentsTest: a matter of dates",
          "post /parked-events/{id}/redrive", "ParkedEventsTest: for ADMIN alone",
          "post /parked-events/{id}/skip", "ParkedEventsTest: for ADMIN alone",
          "post /retention-runs", "RetentionTest of api-conventions: for ADMIN alone");

  @Test
  void every_command_of_the_api_is_in_a_table_or_said_to_be_proved_elsewhere() {
    var moves = Stream.of(Move.values()).map(move -> Raising.COMMAND + "/{id}/" + move.noun);
    var tables = Stream.concat(Stream.of(Raising.COMMAND), moves).map(path -> "post " + path);

    assertThat(Stream.concat(tables, ELSEWHERE.keySet().stream()).collect(Collectors.toSet()))
        .isEqualTo(commandsOfTheApi());
  }

  private static Set<String> commandsOfTheApi() {
    return Commands.in(
        given().accept("application/json").get("/q/openapi?format=json").path("paths"));
  }
}
