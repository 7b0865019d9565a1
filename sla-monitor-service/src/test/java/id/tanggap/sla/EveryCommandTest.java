package id.tanggap.sla;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Commands;
import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clocks follow events and nobody commands them, so there is no table of transitions here. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EveryCommandTest {

  /** What is posted all the same, and where it is proved. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "post /deadlines/preview", "DeadlinePreviewTest: works a deadline out and keeps nothing",
          "post /calendars/changes", "CalendarRecordTest: for ADMIN of every office",
          "post /calendars/{officeCode}/changes",
              "CalendarChangeTest: the clocks follow by themselves",
          "post /calendars/{officeCode}/changes/preview", "CalendarChangeTest: keeps nothing",
          "put /policies/{kind}", "PolicyChangeTest: the clocks follow by themselves",
          "post /parked-events/{id}/redrive",
              "ParkedEventsTest of api-conventions: for ADMIN alone",
          "post /parked-events/{id}/skip", "ParkedEventsTest of api-conventions: for ADMIN alone",
          "post /retention-runs", "RetentionTest of api-conventions: for ADMIN alone");

  @Test
  void no_command_of_the_api_moves_a_clock() {
    var commands =
        Commands.in(given().accept("application/json").get("/q/openapi?format=json").path("paths"));

    assertThat(commands).isEqualTo(ELSEWHERE.keySet());
  }
}
