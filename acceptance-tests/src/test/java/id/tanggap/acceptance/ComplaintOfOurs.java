package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;

/**
 * A complaint that a test made: anonymous, about the service of an office and none of its people.
 */
record ComplaintOfOurs(RunningStack stack, String id) {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  static ComplaintOfOurs filed(RunningStack stack) {
    var body =
        Map.of(
            "officeCode", "042",
            "channel", "SIPANDU",
            "anonymity", "ANONYMOUS",
            "text", "Mohon disediakan colokan listrik di ruang tunggu.");
    var filed = stack.anonymous(COMPLAINT).body(body).post("/complaints");
    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    return entered(stack, filed.jsonPath());
  }

  private static ComplaintOfOurs entered(RunningStack stack, JsonPath filed) {
    var known = Map.of("number", filed.getString("number"), "receipt", filed.getString("receipt"));
    var entered = stack.anonymous(COMPLAINT).body(known).post("/complaints/access");
    assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
    return new ComplaintOfOurs(stack, entered.jsonPath().getString("complaintId"));
  }

  Response sentBy(String login, String noun, Map<String, ?> body) {
    return stack.as(login, COMPLAINT).body(body).post("/complaints/" + id + "/" + noun);
  }

  Response seenBy(String login) {
    return stack.as(login, COMPLAINT).get("/complaints/" + id);
  }

  /** Waits until its deadline of a kind is told and stands so. */
  ComplaintOfOurs until(String kind, String state) {
    var one = "deadlines.find { it.kind == '%s' && it.state == '%s' }".formatted(kind, state);
    await().atMost(PATIENCE).until(() -> seenBy("kepatuhan").path(one) != null);
    return this;
  }
}
