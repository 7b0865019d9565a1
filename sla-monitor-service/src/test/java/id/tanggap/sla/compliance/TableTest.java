package id.tanggap.sla.compliance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.sla.world.AsKepala;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures as a table (RFC 4180) that is safe to open. February 2024 belongs to this test. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsKepala
class TableTest {

  private static final String EVIL = "=HYPERLINK(\"x\",1)";

  @Inject MovableTime time;
  @Inject Topics topics;

  @Test
  void figures_come_as_a_table_in_which_no_cell_is_a_formula() {
    time.is("2024-02-05T10:00");
    topics.tell(List.of(Case.online().about(EVIL, "PD").received("2024-02-05T09:00")));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(table().lines())
                    .first()
                    .asString()
                    .startsWith("topicCode,month,subject,started,received,open,met,"));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(table().split("\r\n"))
                    .contains(
                        "\"'=HYPERLINK(\"\"x\"\",1)\",2024-02,SOLUTION,1,,1,0,0,0,,,,0,0,0,0,0,0"
                            + ",".repeat(14))
                    .anyMatch(it -> it.contains(",2024-02,CONSULTATION,,1,1,,,,0,0,0,0,")));
  }

  private static String table() {
    return given()
        .accept("text/csv")
        .get("/api/v1/compliance?from=2024-02-01&to=2024-02-29&by=TOPIC&by=MONTH")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .extract()
        .asString();
  }
}
