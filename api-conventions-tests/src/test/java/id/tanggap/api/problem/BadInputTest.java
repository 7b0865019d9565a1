package id.tanggap.api.problem;

import static id.tanggap.api.problem.BadInput.body;
import static id.tanggap.api.problem.BadInput.bytes;
import static id.tanggap.api.problem.BadInput.request;
import static id.tanggap.api.problem.BadInput.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class BadInputTest {

  private static final String NOTES = "/api/v1/notes";

  @ParameterizedTest
  @MethodSource({"bodies", "fields", "requests"})
  void wrong_input_gets_its_problem_and_never_a_5xx(BadInput input) {
    var answer = input.send();

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(input.status());
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.path("type").toString()).isEqualTo("urn:tanggap:problem:" + input.slug());
    assertThat(answer.path("title").toString()).isNotBlank();
    assertThat(answer.<String>path("instance")).startsWith("/api/v1/");
    if (!input.field().isEmpty()) {
      assertThat(answer.<String>path("violations[0].field")).isEqualTo(input.field());
      assertThat(answer.<String>path("violations[0].message")).isNotBlank();
    }
  }

  static Stream<BadInput> bodies() {
    return Stream.of(
        body("cut off", "{\"text\":\"Rapat", 400, "malformed-request", ""),
        body("no JSON", "Rapat", 400, "malformed-request", ""),
        body("empty", "", 400, "malformed-request", ""),
        body("null", "null", 400, "malformed-request", ""),
        body("something after it", "{\"text\":\"Rapat\"} x", 400, "malformed-request", ""),
        body("a list", "[]", 400, "malformed-request", ""),
        body("a number", "7", 400, "malformed-request", ""),
        body("2,000 levels", nested("[", 2_000, "]"), 400, "malformed-request", ""),
        body(
            "2,000 levels in a field",
            "{\"labels\":" + nested("[", 2_000, "]") + "}",
            400,
            "invalid-input",
            "labels[0]"),
        body(
            "too many digits",
            "{\"copies\":" + "9".repeat(5_000) + "}",
            400,
            "malformed-request",
            ""),
        body("a key given twice", "{\"text\":\"a\",\"text\":\"b\"}", 400, "malformed-request", ""),
        body(
            "a deep key given twice",
            "{\"text\":\"a\",\"labels\":[{\"name\":\"x\",\"name\":\"y\"}]}",
            400,
            "malformed-request",
            ""),
        bytes("broken UTF-8", broken(), 400, "malformed-request"),
        bytes("no UTF-32", new byte[] {0, 0, 0, '{', 127, 0, 0, 0}, 400, "malformed-request"),
        bytes("300 KiB", large(300 * 1024), 413, "too-large"),
        bytes("2 MiB", large(2 * 1024 * 1024), 413, "too-large"),
        typed("XML", "application/xml", 415, "unsupported-media-type"),
        typed("unreadable type", "application", 400, "malformed-request"));
  }

  static Stream<BadInput> fields() {
    return Stream.of(
        body("text missing", "{}", 400, "invalid-input", "text"),
        body("text null", "{\"text\":null}", 400, "invalid-input", "text"),
        body("text blank", "{\"text\":\"  \\n\"}", 400, "invalid-input", "text"),
        body(
            "text over-long",
            "{\"text\":\"" + "a".repeat(41) + "\"}",
            400,
            "invalid-input",
            "text"),
        body("text with NUL", "{\"text\":\"a\\u0000b\"}", 400, "invalid-input", "text"),
        body("text with escape", "{\"text\":\"a\\u001bb\"}", 400, "invalid-input", "text"),
        body("lone surrogate", "{\"text\":\"a\\ud800b\"}", 400, "invalid-input", "text"),
        body("text a number", "{\"text\":7}", 400, "invalid-input", "text"),
        body("text an object", "{\"text\":{}}", 400, "invalid-input", "text"),
        body("number a text", "{\"text\":\"a\",\"copies\":\"7\"}", 400, "invalid-input", "copies"),
        body(
            "number a fraction", "{\"text\":\"a\",\"copies\":7.5}", 400, "invalid-input", "copies"),
        body(
            "number too large",
            "{\"text\":\"a\",\"copies\":99999999999}",
            400,
            "invalid-input",
            "copies"),
        body("unknown enum", "{\"text\":\"a\",\"kind\":\"POEM\"}", 400, "invalid-input", "kind"),
        body("enum by number", "{\"text\":\"a\",\"kind\":1}", 400, "invalid-input", "kind"),
        body(
            "no instant",
            "{\"text\":\"a\",\"remindAt\":\"besok\"}",
            400,
            "invalid-input",
            "remindAt"),
        body(
            "instant by number",
            "{\"text\":\"a\",\"remindAt\":1763953200}",
            400,
            "invalid-input",
            "remindAt"),
        body(
            "instant by parts",
            "{\"text\":\"a\",\"remindAt\":[2026,11,24]}",
            400,
            "invalid-input",
            "remindAt"),
        body(
            "instant empty",
            "{\"text\":\"a\",\"remindAt\":\"\"}",
            400,
            "invalid-input",
            "remindAt"),
        body(
            "instant by number in a text",
            "{\"text\":\"a\",\"remindAt\":\"1795542484\"}",
            400,
            "invalid-input",
            "remindAt"),
        body(
            "instant of no year of ours",
            "{\"text\":\"a\",\"remindAt\":\"+999999999-12-31T00:00:00Z\"}",
            400,
            "invalid-input",
            "remindAt"),
        body("unknown field", "{\"text\":\"a\",\"colour\":1}", 400, "invalid-input", "colour"),
        body(
            "deep field",
            "{\"text\":\"a\",\"labels\":[{\"name\":\"x\"},{\"name\":\"\"}]}",
            400,
            "invalid-input",
            "labels[1].name"),
        body(
            "deep type",
            "{\"text\":\"a\",\"labels\":[{\"name\":[]}]}",
            400,
            "invalid-input",
            "labels[0].name"),
        body(
            "too many",
            "{\"text\":\"a\",\"labels\":[{\"name\":\"a\"},{\"name\":\"a\"},{\"name\":\"a\"},{\"name\":\"a\"}]}",
            400,
            "invalid-input",
            "labels"));
  }

  static Stream<BadInput> requests() {
    return Stream.of(
        request("cursor", "GET", NOTES + "?cursor=%C3%A4", 400, "bad-cursor", ""),
        request("foreign cursor", "GET", NOTES + "?cursor=Zm9v", 400, "bad-cursor", ""),
        request("limit 0", "GET", NOTES + "?limit=0", 400, "invalid-input", "limit"),
        request("limit 201", "GET", NOTES + "?limit=201", 400, "invalid-input", "limit"),
        request("limit many", "GET", NOTES + "?limit=many", 400, "invalid-input", "limit"),
        request("unknown kind", "GET", NOTES + "?kind=POEM", 400, "invalid-input", "kind"),
        request("writer no UUID", "GET", NOTES + "?writer=rina", 400, "invalid-input", "writer"),
        request("id no UUID", "GET", NOTES + "/rina", 404, "not-found", ""),
        request(
            "unknown id",
            "GET",
            NOTES + "/0197a000-0000-7000-8000-0000000000ff",
            404,
            "not-found",
            ""),
        request("unknown path", "GET", "/api/v1/poems", 404, "not-found", ""),
        request("no such method", "DELETE", NOTES, 405, "method-not-allowed", ""));
  }

  private static String nested(String open, int levels, String close) {
    return open.repeat(levels) + close.repeat(levels);
  }

  private static byte[] broken() {
    var bytes = "{\"text\":\"aXb\"}".getBytes(StandardCharsets.US_ASCII);
    bytes[10] = (byte) 0xC3;
    return bytes;
  }

  private static byte[] large(int size) {
    return ("{\"text\":\"" + "a".repeat(size) + "\"}").getBytes(StandardCharsets.US_ASCII);
  }
}
