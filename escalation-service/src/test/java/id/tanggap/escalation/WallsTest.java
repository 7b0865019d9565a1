package id.tanggap.escalation;

import static id.tanggap.escalation.stage.Person.ADMIN;
import static id.tanggap.escalation.stage.Person.ADMIN_SINTANG;
import static id.tanggap.escalation.stage.Person.KANWIL;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.KASI_PD_SINTANG;
import static id.tanggap.escalation.stage.Person.KEPALA_SINTANG;
import static id.tanggap.escalation.stage.Person.KEPATUHAN;
import static id.tanggap.escalation.stage.Person.OMSPAN;
import static id.tanggap.escalation.stage.Person.PETUGAS_SINTANG;
import static id.tanggap.escalation.stage.Person.RINA;
import static id.tanggap.escalation.stage.Person.SATKER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.escalation.stage.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No token 401, wrong role 403, another office 404, on every path. */
@OnStage
class WallsTest {

  private static final String SOME = "/api/v1/escalations/0199b1bc-af7c-70d9-9973-70dd6b65a6a4";

  private static final Map<String, String> COMMANDS =
      Map.of(
          "acknowledgement", "",
          "answer", "{\"text\": \"Bisa.\"}",
          "return", "{\"question\": \"Berapa?\"}",
          "redirection", "{\"sectionCode\": \"BANK\", \"reason\": \"Bukan kami.\"}",
          "resubmission", "{\"text\": \"Lima.\"}",
          "withdrawal", "{\"reason\": \"Sudah jelas.\"}");

  private static final List<String> READS =
      List.of(
          "/api/v1/escalations",
          "/api/v1/inbox",
          SOME,
          "/api/v1/sections",
          "/api/v1/sections/PD?officeCode=042");

  @Test
  void without_a_token_that_holds_nobody_gets_in() {
    for (var path : READS) {
      for (var token : List.of("garbage", Tokens.expired(RINA), Tokens.foreign(RINA))) {
        problem(given().auth().oauth2(token).get(path), 401, "unauthenticated");
      }
      problem(given().get(path), 401, "unauthenticated");
    }
    COMMANDS.forEach(
        (noun, body) -> problem(post(null, SOME + "/" + noun, body), 401, "unauthenticated"));
    problem(post(null, "/api/v1/escalations", raising()), 401, "unauthenticated");
    problem(post(null, "/api/v1/sections/PD/appointments", appointing()), 401, "unauthenticated");
  }

  @Test
  void a_stakeholder_a_machine_and_the_regional_office_see_no_escalation() {
    for (var person : List.of(SATKER, OMSPAN, KANWIL, ADMIN, KEPATUHAN)) {
      problem(person.calls().get("/api/v1/escalations"), 403, "forbidden");
      problem(person.calls().get(SOME), 403, "forbidden");
      problem(post(person, "/api/v1/escalations", raising()), 403, "forbidden");
      COMMANDS.forEach(
          (noun, body) -> problem(post(person, SOME + "/" + noun, body), 403, "forbidden"));
    }
    problem(SATKER.calls().get("/api/v1/sections"), 403, "forbidden");
  }

  @Test
  void a_head_does_not_escalate_and_an_officer_does_not_answer_or_appoint() {
    var escalation = Escalated.by(RINA, Question.classified("042", "PD-GAJI", "PD"));

    problem(post(KASI_PD, "/api/v1/escalations", raising()), 403, "forbidden");
    problem(escalation.answeredBy(RINA), 403, "forbidden");
    problem(escalation.withdrawnBy(KASI_PD), 403, "forbidden");
    problem(post(RINA, "/api/v1/sections/PD/appointments", appointing()), 403, "forbidden");
  }

  @Test
  void what_another_office_asks_does_not_exist() {
    var escalation = Escalated.by(RINA, Question.classified("042", "PD-GAJI", "PD"));

    for (var person : List.of(PETUGAS_SINTANG, KASI_PD_SINTANG, KEPALA_SINTANG)) {
      problem(escalation.seenBy(person), 404, "not-found");
      person
          .calls()
          .get("/api/v1/escalations?limit=200")
          .then()
          .statusCode(200)
          .body("items.officeCode", everyItem(equalTo("079")));
    }
    COMMANDS.forEach(
        (noun, body) -> {
          var person =
              List.of("withdrawal", "resubmission").contains(noun)
                  ? PETUGAS_SINTANG
                  : KEPALA_SINTANG;
          problem(post(person, escalation.path(noun), body), 404, "not-found");
        });
    problem(PETUGAS_SINTANG.calls().get("/api/v1/sections/PD?officeCode=042"), 404, "not-found");
    problem(
        post(ADMIN_SINTANG, "/api/v1/sections/PD/appointments", appointing()), 404, "not-found");
  }

  @Test
  void an_administrator_finds_no_section_of_another_office_to_change() {
    var section = "/api/v1/sections/PD?officeCode=042";
    var before = RINA.calls().get(section);
    var ending =
        "/api/v1/sections/PD/appointments/%s/ending"
            .formatted(before.<String>path("appointments[0].id"));
    var seen = before.header("ETag");
    var names = "{\"nameId\": \"Seksi lain\", \"nameEn\": \"Other section\"}";
    var lastDay = "{\"officeCode\": \"042\", \"validTo\": \"2031-01-01\"}";

    problem(ADMIN_SINTANG.sends(names).header("If-Match", seen).put(section), 404, "not-found");
    problem(post(ADMIN_SINTANG, ending, lastDay), 404, "not-found");
    assertThat(RINA.calls().get(section).asString()).isEqualTo(before.asString());
  }

  private static Response post(
      @org.jspecify.annotations.Nullable Person person, String path, String body) {
    var request = person == null ? given() : person.calls();
    return (body.isEmpty() ? request : request.contentType("application/json").body(body))
        .post(path);
  }

  private static void problem(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    answer
        .then()
        .contentType(containsString("application/problem+json"))
        .body("type", equalTo("urn:tanggap:problem:" + slug));
  }

  private static String raising() {
    return """
        {"consultationId": "0199b1bc-af7c-70d9-9973-70dd6b65a6a4", "reason": "Perlu konfirmasi."}
        """;
  }

  private static String appointing() {
    return """
        {"officeCode": "042", "personId": "0199b1bc-af7c-70d9-9973-70dd6b65a6a4", "capacity": "HEAD",
         "validFrom": "2030-01-01", "basis": "KEP-12/2029"}
        """;
  }
}
