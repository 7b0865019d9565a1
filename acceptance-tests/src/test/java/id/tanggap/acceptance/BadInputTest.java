package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.demo.api.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private final ManyRequests requests;

  BadInputTest(RunningStack stack) {
    this.stack = stack;
    this.requests = new ManyRequests(stack);
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
            "cursor=not-a-cursor",
            "limit=0",
            "limit=many",
            "status=WONDERFUL",
            "kind=WONDERFUL",
            "caseId=not-an-id");
    var lists = Endpoint.all(stack).stream().filter(one -> !one.takesABody()).toList();

    for (var endpoint : lists) {
      for (var bad : parameters) {
        for (var caller : CALLERS) {
          var request =
              requests
                  .as(caller, endpoint, endpoint.somewhere() + "?" + bad)
                  .method(endpoint.method().name(), BodyPublishers.noBody());
          isFine(endpoint + " " + bad, requests.answer(request));
        }
      }
    }
  }

  /** Exactly 400, and before anything is looked for; no list begins again in silence. */
  @Test
  void a_bad_cursor_or_limit_is_named_by_whatever_takes_one() {
    var bad =
        Map.of(
            "cursor", List.of("not-a-cursor", "!", "AA", "_w"),
            "limit", List.of("0", "201", "-1", "many", "99999999999"));
    var unnamed = new ArrayList<String>();
    var tried = 0;
    for (var endpoint : Endpoint.all(stack)) {
      for (var name : bad.keySet().stream().filter(endpoint.queryNames()::contains).toList()) {
        var caller = requests.whoMay(endpoint, who -> asked(who, endpoint, name + "=!"));
        for (var value : bad.getOrDefault(name, List.of())) {
          var answer = requests.answer(asked(caller, endpoint, name + "=" + value));
          tried++;
          if (answer.statusCode() != 400 || !answer.body().contains(name)) {
            unnamed.add(endpoint + " " + name + "=" + value + ": " + answer.body());
          }
        }
      }
    }
    assertThat(unnamed).isEmpty();
    assertThat(tried).isGreaterThan(200);
  }

  private HttpRequest.Builder asked(String caller, Endpoint endpoint, String query) {
    var request = requests.as(caller, endpoint, endpoint.somewhere() + "?" + query);
    return endpoint.takesABody()
        ? request
            .header("Content-Type", "application/json")
            .method(endpoint.method().name(), BodyPublishers.ofString("{}"))
        : request.method(endpoint.method().name(), BodyPublishers.noBody());
  }

  private void everywhere(byte[] body, String mediaType) {
    for (var endpoint : Endpoint.all(stack).stream().filter(Endpoint::takesABody).toList()) {
      for (var caller : CALLERS) {
        var request =
            requests
                .as(caller, endpoint, endpoint.somewhere())
                .header("Content-Type", mediaType)
                .method(endpoint.method().name(), BodyPublishers.ofByteArray(body));
        isAProblem(endpoint.toString(), requests.answer(request));
      }
    }
  }

  private static void isFine(String what, HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      isAProblem(what, answer);
    }
  }

  private static void isAProblem(String what, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isBetween(400, 499);
    assertThat(ManyRequests.mediaTypeOf(answer)).as(what).startsWith("application/problem+json");
    assertThat(Json.read(answer.body()).path("type").asText())
        .as(what)
        .startsWith("urn:tanggap:problem:");
  }
}
