package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.CONSULTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process dies in the middle of a file; nothing of it is lost, and nothing comes twice. */
@AgainstAStackThatSuffers
class KilledImportTest {

  private static final int ROWS = 1_000;
  private static final String LINES = "application/x-ndjson";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final RunningStack stack;
  private final String series = Work.newReference();
  private boolean isAway;

  KilledImportTest(RunningStack stack) {
    this.stack = stack;
  }

  @AfterEach
  void everybodyIsBack() {
    if (isAway) {
      stack.parts().service(CONSULTATION).start();
      stack.parts().service(CONSULTATION).awaitReady();
      isAway = false;
    }
  }

  @Test
  @Clause("R2a")
  void an_import_goes_on_where_its_process_was_killed() {
    String id =
        omspan()
            .contentType(LINES)
            .body(file().getBytes(StandardCharsets.UTF_8))
            .post("/consultations/imports?officeCode=042")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> pending(id) < ROWS);

    isAway = true;
    stack.parts().service(CONSULTATION).kill();
    assertThat(pending(id)).isBetween(1L, ROWS - 1L);
    everybodyIsBack();

    await().atMost(PATIENCE).until(() -> seen(id).getString("state"), "ENDED"::equals);
    assertThat(seen(id).getInt("opened")).isEqualTo(ROWS);
    assertThat(exported().filter(line -> line.contains(series)).toList())
        .hasSize(ROWS)
        .doesNotHaveDuplicates();
  }

  private long pending(String id) {
    return Database.of(CONSULTATION, stack)
        .number(
            "SELECT count(*) FROM ticket_import_row WHERE import_id = '%s' AND outcome = 'PENDING'"
                .formatted(id));
  }

  private Stream<String> exported() {
    return omspan()
        .accept(LINES)
        .get("/consultations/exports?officeCode=042&from=2026-01-07&to=2026-01-07")
        .asString()
        .lines()
        .map(line -> line.replaceAll(".*\"externalReference\":\"([^\"]*)\".*", "$1"));
  }

  private JsonPath seen(String id) {
    return omspan().get("/consultations/imports/" + id).then().statusCode(200).extract().jsonPath();
  }

  private String file() {
    return IntStream.range(0, ROWS)
        .mapToObj(
            n ->
                """
                {"externalReference":"%s/%d","submittedAt":"2026-01-07T02:00:00Z",\
                "question":"Tiket ke-%2$d?","stakeholder":{"kind":"UMUM"}}"""
                    .formatted(series, n))
        .collect(Collectors.joining("\n"));
  }

  private RequestSpecification omspan() {
    return stack.as("omspan", CONSULTATION);
  }
}
