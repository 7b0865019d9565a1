package id.tanggap.sla;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Wrong bodies of the preview, and wrong queries and paths of whatever is read: always a problem,
 * never a 5xx. Every endpoint of every service is tried in the acceptance tests.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsRina
class BadInputTest {

  private static final String PREVIEW = "/api/v1/deadlines/preview";
  private static final String GOOD =
      "{\"kind\":\"SOLUTION\",\"officeCode\":\"042\",\"anchor\":\"2026-11-23T01:00:00Z\"}";

  /** No JSON tool would like to look at all of these, so they are sent as they are. */
  static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "\"text\"",
          "42",
          "{",
          "{}",
          "[".repeat(50_000),
          "{\"kind\":".repeat(5_000),
          GOOD.replace("{", "{\"fee\":1,"),
          GOOD.replace("SOLUTION", "TEA_TIME"),
          GOOD.replace("\"SOLUTION\"", "7"),
          GOOD.replace("\"SOLUTION\"", "{\"a\":1}"),
          GOOD.replace("\"042\"", "42"),
          GOOD.replace("042", "Pontianak"),
          GOOD.replace("042", "04\\u0000"),
          GOOD.replace("042", "04\\ud800"),
          GOOD.replace("2026-11-23T01:00:00Z", "kemarin"),
          GOOD.replace("2026-11-23T01:00:00Z", "2026-02-30T01:00:00Z"),
          GOOD.replace("2026-11-23T01:00:00Z", "+999999999-01-01T00:00:00Z"),
          GOOD.replace("\"2026-11-23T01:00:00Z\"", "1763859600"),
          GOOD.replace("}", ",\"period\":0}"),
          GOOD.replace("}", ",\"period\":99999999999}"),
          GOOD.replace("}", ",\"period\":\"two\"}"),
          GOOD.replace("}", ",\"procedure\":\"TELEPATHY\"}"),
          GOOD.replace("}", ",\"pauses\":[null]}"),
          GOOD.replace("}", ",\"pauses\":[{}]}"),
          GOOD.replace("}", ",\"pauses\":{}}"),
          GOOD.replace("}", ",\"asOf\":\"-1000000-01-01T00:00:00Z\"}"),
          GOOD.replace("}", ",\"solutionDueAt\":\"9999-12-31T00:00:00Z\"}"));

  @ParameterizedTest
  @FieldSource("BODIES")
  void a_bad_body_is_named(String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PREVIEW))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("urn:tanggap:problem:");
    }
  }

  @Test
  void broken_bytes_another_media_type_and_too_much_are_refused() {
    var broken = "{\"kind\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    isProblem(given().contentType("application/json").body(broken).post(PREVIEW), 400);
    isProblem(given().contentType("text/plain").body("halo").post(PREVIEW), 415);
    isProblem(given().contentType("application/xml").body("<a/>").post(PREVIEW), 415);
    var wide = GOOD.replace("042", "0".repeat(300_000));
    isProblem(given().contentType("application/json").body(wide).post(PREVIEW), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/clocks?cursor=xx, 400",
    "/api/v1/clocks?cursor=%00, 400",
    "/api/v1/clocks?cursor=YQ, 400",
    "/api/v1/clocks?limit=0, 400",
    "/api/v1/clocks?limit=201, 400",
    "/api/v1/clocks?limit=many, 400",
    "/api/v1/clocks?limit=99999999999, 400",
    "/api/v1/clocks?kind=TEA_TIME, 400",
    "/api/v1/clocks?kind=%00, 400",
    "/api/v1/clocks?state=HAPPY, 400",
    "/api/v1/clocks?caseId=7, 400",
    "/api/v1/clocks?officer=rina, 400",
    "/api/v1/clocks?section=%00, 400",
    "/api/v1/clocks?dueBefore=tomorrow, 400",
    "/api/v1/clocks?dueBefore=%2B999999999-01-01T00:00:00Z, 400",
    "/api/v1/clocks?dueBefore=-999999999-01-01T00:00:00Z, 400",
    "/api/v1/clocks/not-an-id, 404",
    "/api/v1/clocks/0199b1bc-af7c-70d9-9973-70dd6b65a6a4, 404",
    "/api/v1/clocks/not-an-id/derivation, 404",
    "/api/v1/clocks/0199b1bc-af7c-70d9-9973-70dd6b65a6a4/derivation, 404",
    "/api/v1/clocks/%00, 404",
    "/api/v1/calendars/042, 400",
    "/api/v1/calendars/042?from=2026-01-01, 400",
    "/api/v1/calendars/042?from=2026-01-01&to=2025-01-01, 400",
    "/api/v1/calendars/042?from=2026-01-01&to=2027-12-31, 400",
    "/api/v1/calendars/042?from=2026-02-30&to=2026-03-01, 400",
    "/api/v1/calendars/042?from=besok&to=2026-03-01, 400",
    "/api/v1/calendars/042?from=%2B999999999-12-31&to=%2B999999999-12-31, 400",
    "/api/v1/calendars/042?from=-999999999-01-01&to=%2B999999999-12-31, 400",
    "/api/v1/calendars/042?from=2026-01-01&to=2026-01-02&asOf=kemarin, 400",
    "/api/v1/calendars/999?from=2026-01-01&to=2026-01-02, 404",
    "/api/v1/calendars/%00?from=2026-01-01&to=2026-01-02, 404",
    "/api/v1/compliance, 400",
    "/api/v1/compliance?from=2026-01-01, 400",
    "/api/v1/compliance?from=2026-02-01&to=2026-01-31, 400",
    "/api/v1/compliance?from=2026-01-01&to=2028-01-01, 400",
    "/api/v1/compliance?from=1999-12-31&to=2000-01-02, 400",
    "/api/v1/compliance?from=2099-12-31&to=2100-01-01, 400",
    "/api/v1/compliance?from=9999-12-31&to=9999-12-31, 400",
    "/api/v1/compliance?from=2026-02-30&to=2026-03-01, 400",
    "/api/v1/compliance?from=2026-01-01&to=2026-01-31&by=STAR_SIGN, 400",
    "/api/v1/compliance?from=2026-01-01&to=2026-01-31&by=%00, 400",
    "/api/v1/compliance?from=2026-01-01&to=2026-01-31&by=DAY&by=KIND&by=TOPIC&by=OFFICE, 400",
    "/api/v1/compliance/reports/042/november, 400",
    "/api/v1/compliance/reports/042/2026-13, 400",
    "/api/v1/compliance/reports/042/1999-12, 400",
    "/api/v1/compliance/reports/042/%00, 400",
    "/api/v1/compliance/reports/999/2026-11, 404",
    "/api/v1/compliance/reports/%00/2026-11, 404",
    "/api/v1/policies/SOLUTION?officeCode=Pontianak, 400",
    "/api/v1/policies/SOLUTION?officeCode=999, 404",
    "/api/v1/policies/TEA_TIME, 404",
    "/api/v1/policies/%00, 404"
  })
  void a_bad_query_or_path_is_named(String path, int status) {
    isProblem(given().urlEncodingEnabled(false).get(path), status);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/clocks",
    "/api/v1/clocks/0199b1bc-af7c-70d9-9973-70dd6b65a6a4",
    "/api/v1/clocks/0199b1bc-af7c-70d9-9973-70dd6b65a6a4/derivation",
    "/api/v1/calendars/042",
    "/api/v1/policies/SOLUTION"
  })
  void nothing_here_is_written_by_others_and_there_is_only_json(String path) {
    var isAPolicy = path.startsWith("/api/v1/policies");
    isProblem(given().contentType("application/json").body("{}").put(path), isAPolicy ? 403 : 405);
    isProblem(given().delete(path), 405);
    isProblem(given().accept("text/csv").get(path), 406);
  }

  private static void isProblem(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("type")).startsWith("urn:tanggap:problem:");
  }
}
