package id.tanggap.escalation;

import static id.tanggap.escalation.stage.Person.ADMIN;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.escalation.stage.RawRequest;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One table of bad inputs, run against the commands about escalations and the appointment of a
 * head: always a problem, never a 5xx. Every endpoint of every service is tried in the acceptance
 * tests.
 */
@OnStage
class BadInputTest {

  private static final int WIDE = 300_000;

  /** A command, who may give it, its body, and the name of its main text. */
  private record Command(Person by, String path, String good, String text) {}

  private static List<Command> commands() {
    var id = Escalated.by(RINA, Question.classified("042", "PD-SPM", "PD"));
    return List.of(
        new Command(
            RINA,
            "/api/v1/escalations",
            "{\"consultationId\": \"0199b1bc-af7c-70d9-9973-70dd6b65a6a4\", \"reason\": \"TEXT\"}",
            "reason"),
        new Command(KASI_PD, id.path("answer"), "{\"text\": \"TEXT\"}", "text"),
        new Command(KASI_PD, id.path("return"), "{\"question\": \"TEXT\"}", "question"),
        new Command(
            KASI_PD,
            id.path("redirection"),
            "{\"sectionCode\": \"BANK\", \"reason\": \"TEXT\"}",
            "reason"),
        new Command(RINA, id.path("resubmission"), "{\"text\": \"TEXT\"}", "text"),
        new Command(RINA, id.path("withdrawal"), "{\"reason\": \"TEXT\"}", "reason"),
        new Command(
            ADMIN,
            "/api/v1/sections/PD/appointments",
            """
            {"officeCode": "042", "personId": "0199b1bc-af7c-70d9-9973-70dd6b65a6a4",
             "capacity": "HEAD", "validFrom": "2030-01-01", "basis": "TEXT"}
            """,
            "basis"));
  }

  private static Map<String, String> badBodiesOf(Command command) {
    var bad = new LinkedHashMap<String, String>();
    bad.put("nothing", "");
    bad.put("no JSON", "{\"reason\": ");
    bad.put("null", "null");
    bad.put("a list", "[1, 2]");
    bad.put("a number", "42");
    bad.put("deeply nested", "[".repeat(50_000));
    bad.put("deeply nested in a field", "{\"x\":" + "{\"x\":".repeat(2_000));
    bad.put("an empty object", "{}");
    bad.put("an unknown field", command.good().replaceFirst("\\{", "{\"fee\": 1, "));
    bad.put("a blank text", command.good().replace("TEXT", " \\n\\t "));
    bad.put("an over-long text", command.good().replace("TEXT", "a".repeat(20_001)));
    bad.put("a control character", command.good().replace("TEXT", "a\\u0000b"));
    bad.put("a lone surrogate", command.good().replace("TEXT", "a\\ud800b"));
    bad.put("a text that is an object", command.good().replace("\"TEXT\"", "{\"a\": 1}"));
    bad.put("a text that is null", command.good().replace("\"TEXT\"", "null"));
    return bad;
  }

  @Test
  void every_command_names_what_is_wrong_with_its_body() {
    for (var command : commands()) {
      badBodiesOf(command)
          .forEach(
              (defect, body) -> {
                var answer = RawRequest.by(command.by()).post(command.path(), body);
                isProblem(command.path() + " with " + defect, answer, 400);
              });
    }
  }

  @Test
  void every_command_refuses_broken_bytes_other_media_types_and_too_much() {
    var broken = "{\"reason\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    for (var command : commands()) {
      var where = command.path();
      var calls = command.by().calls();
      isProblem(where, calls.contentType("application/json").body(broken).post(where), 400);
      var text = command.by().calls().contentType("text/plain").body("halo");
      isProblem(where, text.post(where), 415);
      var wide = command.good().replace("TEXT", "a".repeat(WIDE));
      isProblem(where, RawRequest.by(command.by()).post(where, wide), 413);
    }
  }

  @Test
  void wrong_values_are_named() {
    var appointment =
        """
        {"officeCode": "%s", "personId": "%s", "capacity": "%s", "validFrom": "%s", "validTo": "%s",
         "basis": "%s"}
        """;
    var id = "0199b1bc-af7c-70d9-9973-70dd6b65a6a4";
    var day = "2030-01-01";
    for (var values :
        List.of(
            List.of("42", id, "HEAD", day, day, "KEP-1/2029"),
            List.of("042", "Budi", "HEAD", day, day, "KEP-1/2029"),
            List.of("042", id, "KEPALA", day, day, "KEP-1/2029"),
            List.of("042", id, "HEAD", "besok", day, "KEP-1/2029"),
            List.of("042", id, "HEAD", "2030-02-30", day, "KEP-1/2029"),
            List.of("042", id, "HEAD", day, "2029-12-31", "KEP-1/2029"),
            List.of("042", id, "HEAD", day, day, "Surat dari Bu Ratna"),
            List.of("042", id, "HEAD", "-0099-01-01", day, "KEP-1/2029"),
            List.of("042", id, "HEAD", day, "+999999999-12-31", "KEP-1/2029"),
            List.of("042", id, "HEAD", day, day, "KEP-1/RATNA/2029"),
            List.of("042", id, "HEAD", day, day, "ZAMRUD-7741/2029"))) {
      var answer =
          ADMIN
              .sends(appointment.formatted(values.toArray()))
              .post("/api/v1/sections/PD/appointments");
      isProblem(values.toString(), answer, 400);
    }
  }

  @Test
  void what_is_no_number_of_a_document_is_told_so_in_the_reader_s_language() {
    var appointment =
        """
        {"officeCode": "042", "personId": "0199b1bc-af7c-70d9-9973-70dd6b65a6a4",
         "capacity": "HEAD", "validFrom": "2030-01-01", "basis": "Surat dari Bu Ratna"}
        """;
    Map.of("id", "harus berupa nomor dokumen", "en", "must be the number of a document")
        .forEach(
            (language, message) ->
                ADMIN
                    .sends(appointment)
                    .header("Accept-Language", language)
                    .post("/api/v1/sections/PD/appointments")
                    .then()
                    .body("violations[0].message", startsWith(message)));
  }

  @Test
  @Clause("FF-7a3")
  void a_section_that_the_office_does_not_have_is_bad_input() {
    var question = Question.classified("042", "PD-SPM", "PD");
    var body =
        """
        {"consultationId": "%s", "reason": "Perlu.", "sectionCode": "XYZ", "overrideReason": "Perlu."}
        """;

    isProblem("raise", RINA.sends(body.formatted(question.id())).post("/api/v1/escalations"), 400);
  }

  @Test
  void bad_queries_and_paths_are_problems_too() {
    var list = "/api/v1/escalations";
    for (var query :
        List.of(
            "?limit=0",
            "?limit=201",
            "?limit=banyak",
            "?cursor=xyz",
            "?cursor=%00",
            "?cursor=YQ",
            "?state=DONE",
            "?consultationId=12")) {
      isProblem(query, RINA.calls().urlEncodingEnabled(false).get(list + query), 400);
    }
    isProblem("id", RINA.calls().get(list + "/12"), 404);
    isProblem("unknown", RINA.calls().get(list + "/0199b1bc-af7c-70d9-9973-70dd6b65a6a4"), 404);
    isProblem("method", RINA.calls().delete(list), 405);
    isProblem("accept", RINA.calls().accept("text/csv").get(list), 406);
    isProblem("cursor of sections", RINA.calls().get("/api/v1/sections?cursor=!"), 400);
    isProblem("no office", RINA.calls().get("/api/v1/sections/PD"), 400);
    isProblem("no section", RINA.calls().get("/api/v1/sections/XX?officeCode=042"), 404);
    var header = RINA.calls().header("If-Match", "x").contentType("application/json");
    isProblem(
        "If-Match",
        header
            .body("{\"reason\": \"Sudah.\"}")
            .post(list + "/0199b1bc-af7c-70d9-9973-70dd6b65a6a4/withdrawal"),
        400);
  }

  private static void isProblem(String what, HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(what)
        .startsWith("application/problem+json");
    assertThat(answer.body()).as(what).contains("urn:tanggap:problem:");
  }

  private static void isProblem(String what, Response answer, int status) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
    assertThat(answer.<String>path("type")).as(what).startsWith("urn:tanggap:problem:");
  }
}
