package id.tanggap.complaint;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.complaint.stage.RawRequest;
import id.tanggap.complaint.stage.SealedLetter;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One table of bad inputs, run against every command: always a problem, never a 5xx. */
@OnStage
class BadInputTest {

  private static final int WIDE = 300_000;

  /** A command, who may give it, and its body with TEXT for its main text. */
  private record Command(Person by, String path, String good) {}

  private static List<Command> commands() {
    var it = Filed.at("042").assigned(KEPATUHAN, "PD");
    var letter = SealedLetter.by(DEDI, "Ada yang minta uang terima kasih.");
    return List.of(
        new Command(
            DEDI,
            SealedLetter.PATH,
            "{\"officeCode\": \"042\", \"channel\": \"SMS\", \"text\": \"TEXT\"}"),
        new Command(INTEGRITAS, letter.path() + "/readings", "{\"reason\": \"TEXT\"}"),
        new Command(INTEGRITAS, letter.path() + "/transfer", "{\"destination\": \"TEXT\"}"),
        new Command(
            INTEGRITAS,
            letter.path() + "/reported-officers",
            "{\"reportedOfficerIds\": [\"TEXT\"]}"),
        new Command(KEPATUHAN, it.path("sealing"), "{\"reportedOfficerIds\": [\"TEXT\"]}"),
        new Command(KEPATUHAN, it.path("identity-disclosures"), "{\"reason\": \"TEXT\"}"),
        new Command(
            DEDI,
            Filed.COMPLAINTS,
            "{\"officeCode\": \"042\", \"channel\": \"SMS\", \"anonymity\": \"NONE\", \"text\": \"TEXT\"}"),
        new Command(KEPATUHAN, it.path("information-requests"), "{\"question\": \"TEXT\"}"),
        new Command(KEPATUHAN, it.path("classification"), "{\"class\": \"TEXT\"}"),
        new Command(KEPATUHAN, it.path("assignment"), "{\"sectionCode\": \"TEXT\"}"),
        new Command(KEPATUHAN, it.path("follow-ups"), "{\"text\": \"TEXT\"}"),
        new Command(
            KEPATUHAN,
            it.path("forwarding"),
            "{\"destination\": \"TEXT\", \"status\": \"FAILED\"}"),
        new Command(KEPATUHAN, it.path("response"), "{\"text\": \"TEXT\"}"),
        new Command(
            KEPATUHAN, it.path("rejection"), "{\"reasonCode\": \"DUPLICATE\", \"text\": \"TEXT\"}"),
        new Command(
            KEPATUHAN,
            it.path("redirection"),
            "{\"destination\": \"OTHER_AUTHORITY\", \"text\": \"TEXT\"}"),
        new Command(
            KEPALA, it.path("extension"), "{\"extraWorkingDays\": 3, \"reason\": \"TEXT\"}"));
  }

  private static Map<String, String> badBodiesOf(Command command) {
    var bad = new LinkedHashMap<String, String>();
    bad.put("nothing", "");
    bad.put("no JSON", "{\"reason\": ");
    bad.put("null", "null");
    bad.put("a list", "[1, 2]");
    bad.put("deeply nested", "[".repeat(50_000));
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
              (defect, body) ->
                  isProblem(
                      command.path() + " with " + defect,
                      RawRequest.by(command.by()).post(command.path(), body),
                      400));
    }
  }

  @Test
  void every_command_refuses_other_media_types_and_too_much() {
    for (var command : commands()) {
      var where = command.path();
      isProblem(
          where, command.by().calls().contentType("text/plain").body("halo").post(where), 415);
      var wide = command.good().replace("TEXT", "a".repeat(WIDE));
      isProblem(where, RawRequest.by(command.by()).post(where, wide), 413);
    }
  }

  @Test
  void wrong_values_are_named() {
    var it = Filed.at("042");
    for (var body :
        List.of(
            "{\"complete\": false}",
            "{\"complete\": true, \"reportedOfficerIds\": [\"Budi\"]}",
            "{\"complete\": true, \"reportedUnknown\": true, \"reportedOfficerIds\": [\"%s\"]}"
                .formatted(DEDI.id()))) {
      isProblem(body, KEPATUHAN.sends(body).post(it.path("verification")), 400);
    }
    for (var days : List.of("0", "61", "\"7\"", "7.5")) {
      var body = "{\"extraWorkingDays\": %s, \"reason\": \"Perlu.\"}".formatted(days);
      isProblem(body, KEPALA.sends(body).post(it.path("extension")), 400);
    }
    for (var office : List.of("42", "999", "ABC")) {
      var body =
          "{\"officeCode\": \"%s\", \"channel\": \"SIPANDU\", \"anonymity\": \"NONE\", \"text\": \"A\"}"
              .formatted(office);
      isProblem(body, DEDI.sends(body).post(Filed.COMPLAINTS), 400);
    }
  }

  @Test
  void a_section_that_the_office_does_not_have_is_bad_input() {
    var it = Filed.at("042");
    it.verifiedBy(KEPATUHAN).then().statusCode(200);
    it.classifiedBy(KEPATUHAN, "ASPIRATION").then().statusCode(200);

    isProblem("assignment", it.assignedBy(KEPATUHAN, "XYZ"), 400);
  }

  @Test
  void bad_queries_and_paths_are_problems_too() {
    var list = Filed.COMPLAINTS;
    for (var query :
        List.of("?limit=0", "?limit=201", "?cursor=xyz", "?cursor=%00", "?status=DONE")) {
      isProblem(query, KEPATUHAN.calls().urlEncodingEnabled(false).get(list + query), 400);
    }
    isProblem("id", KEPATUHAN.calls().get(list + "/12"), 404);
    isProblem("method", KEPATUHAN.calls().delete(list), 405);
    isProblem("accept", KEPATUHAN.calls().accept("text/csv").get(list), 406);
    isProblem(
        "a number that is none",
        KEPATUHAN.sends("{\"number\": \"P-1\", \"receipt\": \"1\"}").post(list + "/access"),
        400);
  }

  private static void isProblem(String what, HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(status);
    assertThat(answer.body()).as(what).contains("urn:tanggap:problem:");
  }

  private static void isProblem(String what, Response answer, int status) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("type")).as(what).startsWith("urn:tanggap:problem:");
  }
}
