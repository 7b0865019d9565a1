package id.tanggap.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** UU 27/2022 art. 46: whom an incident of personal data affects is told within 72 clock hours. */
@AgainstTheStack
class SeventyTwoHoursTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration HOURS = Duration.ofHours(72);

  private final RunningStack stack;

  SeventyTwoHoursTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  void an_incident_shows_until_when_the_notice_is_owed_and_that_it_was_given_in_time() {
    var recorded =
        stack
            .as("kepala", Services.COMPLAINT)
            .body(
                Map.of(
                    "officeCode", "042",
                    "kind", "DISCLOSED",
                    "what", "Berkas contoh tertinggal di ruang tunggu.",
                    "how", "Tidak dibereskan (contoh).",
                    "handling", "Ditarik kembali (contoh)."))
            .post("/personal-data-incidents")
            .then()
            .statusCode(201)
            .extract();
    String id = recorded.path("id");
    var dueAt = Instant.parse(recorded.path("knownAt")).plus(HOURS);

    shows(id, "RUNNING", dueAt);

    stack
        .as("kepala", Services.COMPLAINT)
        .body("{}")
        .post("/personal-data-incidents/" + id + "/notification")
        .then()
        .statusCode(200);

    shows(id, "MET", dueAt);
  }

  private void shows(String id, String state, Instant dueAt) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                stack
                    .as("kepala", Services.COMPLAINT)
                    .get("/personal-data-incidents/" + id)
                    .then()
                    .body("deadlines[0].kind", equalTo("INCIDENT_NOTICE"))
                    .body("deadlines[0].state", equalTo(state))
                    .body("deadlines[0].dueAt", equalTo(dueAt.toString())));
  }
}
