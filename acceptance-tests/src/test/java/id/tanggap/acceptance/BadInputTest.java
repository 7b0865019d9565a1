package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever a program sends, it is told what is wrong with it, and nothing breaks. */
@AgainstTheStack
class BadInputTest {

  /** Between them they may do everything that there is. */
  private static final List<String> CALLERS = List.of("rina", "kasi-pd", "admin");

  static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "\"text\"",
          "42",
          "{",
          "{\"a\":}",
          "{\"unknownField\":1}",
          "{\"officeCode\":{\"deep\":true},\"question\":[1],\"text\":{},\"topicCode\":7}",
          "{\"channel\":\"TELEPATHY\",\"outcome\":\"MAYBE\",\"medium\":\"SMOKE\"}",
          "{\"text\":\"\\u0000\\ud800\",\"question\":\"\\u0007\"}",
          "[".repeat(5_000),
          "{\"a\":".repeat(5_000),
          "{\"question\":\"" + "a".repeat(20_001) + "\",\"text\":\"" + "a".repeat(20_001) + "\"}");

  private final RunningStack stack;

  BadInputTest(RunningStack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @FieldSource("BODIES")
  void a_bad_body_gets_its_problem_on_every_path(String body) {
    everywhere(body.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  @Test
  void broken_utf_8_gets_its_problem_on_every_path() {
    everywhere(
        new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'}, "application/json");
  }

  @Test
  void another_media_type_gets_its_problem_on_every_path() {
    everywhere("<a/>".getBytes(StandardCharsets.UTF_8), "application/xml");
  }

  @Test
  void a_body_beyond_the_limit_gets_its_problem_on_every_path() {
    var huge = "{\"question\":\"" + "a".repeat(300 * 1024) + "\"}";

    everywhere(huge.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  @Test
  void a_bad_parameter_gets_its_problem_on_every_list() {
    var parameters =
        List.of(
            Map.of("cursor", "not-a-cursor"),
            Map.of("limit", "0"),
            Map.of("limit", "many"),
            Map.of("status", "WONDERFUL"),
            Map.of("kind", "WONDERFUL"),
            Map.of("caseId", "not-an-id"));
    var lists = Endpoint.all(stack).stream().filter(one -> !one.takesABody()).toList();

    for (var endpoint : lists) {
      for (var bad : parameters) {
        for (var caller : CALLERS) {
          isFine(
              endpoint + " " + bad,
              stack
                  .as(caller, endpoint.service())
                  .basePath("")
                  .queryParams(bad)
                  .request(endpoint.method(), endpoint.somewhere()));
        }
      }
    }
  }

  private void everywhere(byte[] body, String mediaType) {
    for (var endpoint : Endpoint.all(stack).stream().filter(Endpoint::takesABody).toList()) {
      for (var caller : CALLERS) {
        var answer =
            stack
                .as(caller, endpoint.service())
                .basePath("")
                .contentType(mediaType)
                .body(body)
                .request(endpoint.method(), endpoint.somewhere());
        isAProblem(endpoint.toString(), answer);
      }
    }
  }

  private static void isFine(String what, Response answer) {
    if (answer.statusCode() != 200) {
      isAProblem(what, answer);
    }
  }

  private static void isAProblem(String what, Response answer) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isBetween(400, 499);
    assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
    assertThat(answer.path("type").toString()).as(what).startsWith("urn:tanggap:problem:");
  }
}
