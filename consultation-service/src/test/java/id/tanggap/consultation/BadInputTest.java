package id.tanggap.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Command;
import id.tanggap.consultation.testing.Commands;
import id.tanggap.consultation.testing.Defects;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One table of bad inputs, run against every command: always a problem, and nothing is changed. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {

  private final SoftAssertions found = new SoftAssertions();
  private List<Command> commands = List.of();
  private Books before = Books.now();

  @BeforeEach
  void the_books_are_counted() {
    commands = Commands.all();
    before = Books.now();
  }

  @AfterEach
  void nothing_was_written() {
    found.assertThat(Books.now()).isEqualTo(before);
    found.assertAll();
  }

  @Test
  void the_table_knows_every_command() {
    Map<String, Map<String, Object>> paths =
        JsonPath.from(given().get("/q/openapi?format=json").asString()).getMap("paths");
    var posts =
        paths.entrySet().stream()
            .filter(path -> path.getValue().containsKey("post"))
            .map(path -> path.getKey().replace("/api/v1", ""))
            .filter(BadInputTest::isOfThisService)
            .collect(Collectors.toSet());

    assertThat(commands.stream().map(Command::template)).hasSizeGreaterThan(14).containsAll(posts);
  }

  @Test
  void every_defect_of_a_body_is_refused() {
    for (var command : commands.stream().filter(Command::readsABody).toList()) {
      Defects.of(command.body())
          .forEach(
              (defect, body) ->
                  isProblem(command + " with " + defect, command.send(body), 400, 400));
    }
  }

  @Test
  void what_must_be_said_is_missed() {
    for (var command : commands) {
      if (mustSaySomething(command)) {
        for (var nothing : List.of("", "null", "{}", "{\"items\": []}")) {
          isProblem(command + " with '" + nothing + "'", command.send(nothing), 400, 400);
        }
      }
    }
  }

  @Test
  void broken_bytes_other_media_types_and_too_much_are_refused() {
    var broken = "{\"reason\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    for (var command : commands.stream().filter(Command::readsABody).toList()) {
      var bytes = command.body().getBytes(StandardCharsets.UTF_8);
      var wide = command.body() + " ".repeat(300_000);
      isProblem(command + " broken", command.sendBytes("application/json", broken), 400, 400);
      isProblem(command + " text", command.sendBytes("text/plain", bytes), 415, 415);
      isProblem(command + " XML", command.sendBytes("application/xml", bytes), 415, 415);
      isProblem(command + " no type", command.sendBytes("application", bytes), 400, 415);
      isProblem(command + " too much", command.send(wide), 413, 413);
    }
  }

  @Test
  void unknown_ids_are_not_found() {
    for (var command : commands.stream().filter(Command::isAboutSomething).toList()) {
      isProblem(command + " unknown", command.about(Command.unknownId()).send(), 404, 404);
      isProblem(command + " no id", command.about("12").send(), 404, 404);
      isProblem(command + " odd id", command.about("%00").send(), 400, 404);
    }
  }

  @Test
  void bad_headers_are_refused() {
    for (var command : commands) {
      for (var key : List.of("", "  ", "a".repeat(201))) {
        isProblem(command + " key " + key, command.with("Idempotency-Key", key), 400, 400);
      }
      if (command.isAboutSomething()) {
        for (var version : List.of("x", "7", "*", "W/\"1\"", "\"\"", "\"1\", \"2\"", "\"-1\"")) {
          isProblem(command + " " + version, command.with("If-Match", version), 400, 400);
        }
        isProblem(command + " stale", command.with("If-Match", "\"999\""), 412, 412);
      }
    }
  }

  @Test
  void codes_that_are_in_no_register_are_bad_input() {
    for (var command : commands.stream().filter(Command::namesATopic).toList()) {
      var body = command.body().replaceFirst("PD-[A-Z]+", "PD-XYZ");
      var version = command.isAboutSomething() ? command.version() : "\"1\"";
      isProblem(command + " topic", command.with("If-Match", version, body), 400, 400);
    }
  }

  /** What every service does the same way is tried where it is written. */
  private static boolean isOfThisService(String path) {
    return !path.startsWith("/parked-events")
        && !path.equals("/retention-runs")
        && !path.equals("/tracking/{code}/rating") // without an account: RatingByCodeTest
        && !path.equals("/consultations/imports"); // takes a file: TicketFilesTest
  }

  private static boolean mustSaySomething(Command command) {
    return command.readsABody()
        && List.of("/acceptance", "/start", "/closing", "/follow-up").stream()
            .noneMatch(command.template()::endsWith);
  }

  private void isProblem(String what, Response answer, int lowest, int highest) {
    found
        .assertThat(answer.statusCode())
        .as("%s: %s", what, answer.asString())
        .isBetween(lowest, highest);
    found.assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
  }
}
