package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static id.tanggap.acceptance.Services.CONSULTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A complaint is answered, its reporter stays unknown, and those it is about never learn of it. */
@AgainstTheStack
class ComplaintTest {

  private static final String RINA = "d63660ba-83f8-5cb0-b8fa-311444b204d1";
  private static final String KEPALA = "13a4dc09-270e-584e-98a5-30f1862be7c3";
  private static final Duration NEWS_OF_THE_START = Duration.ofSeconds(60);

  private final RunningStack stack;

  ComplaintTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  @Clause({"COMP-0", "COMP-3c"})
  void who_has_no_account_complains_and_reads_the_answer_by_number_and_receipt() {
    var mine = enter(file(Map.of()));
    var id = mine.getString("complaintId");
    send("kepatuhan", id, "verification", Map.of("complete", true)).then().statusCode(200);
    send("kepatuhan", id, "classification", Map.of("class", "ASPIRATION", "element", "U9"))
        .then()
        .statusCode(200);
    await()
        .atMost(NEWS_OF_THE_START)
        .until(
            () ->
                send("kepatuhan", id, "assignment", Map.of("sectionCode", "UMUM")).statusCode()
                    == 200);
    send("kasi-bank", id, "response", text("Bukan kami.")).then().statusCode(404);
    send("kasubag-umum", id, "follow-ups", text("Dibeli hari ini.")).then().statusCode(200);
    send("kasubag-umum", id, "response", text("Colokan sudah dipasang.")).then().statusCode(200);

    stack
        .anonymous(COMPLAINT)
        .header("Complaint-Token", mine.getString("token"))
        .get("/complaints/" + id + "/report")
        .then()
        .statusCode(200)
        .body("status", equalTo("RESPONDED"))
        .body("texts.text", hasItem("Colokan sudah dipasang."));
  }

  @Test
  void one_about_an_officer_of_the_compliance_section_is_the_head_of_the_offices_alone() {
    var filed = file(Map.of("reportedOfficerIds", List.of(RINA)));
    var id = enter(filed).getString("complaintId");

    seenBy("kepala", id).then().statusCode(200).body("audience", equalTo("OFFICE_HEAD"));
    for (var person : List.of("rina", "kasi-mski", "kepatuhan", "dedi", "admin")) {
      assertThat(seenBy(person, id).statusCode()).as(person).isIn(403, 404);
      assertThat(list(person).asString()).as(person).doesNotContain(filed.getString("number"));
    }
  }

  @Test
  void one_about_the_head_of_the_office_is_handed_to_the_regional_office() {
    var id = enter(file(Map.of("reportedOfficerIds", List.of(KEPALA)))).getString("complaintId");

    seenBy("kepala", id).then().statusCode(404);
    send(
            "kepatuhan",
            id,
            "redirection",
            Map.of("destination", "REGIONAL_OFFICE", "text", "Kami teruskan ke Kanwil."))
        .then()
        .statusCode(200)
        .body("status", equalTo("REDIRECTED"));
  }

  @Test
  void one_about_an_officer_registered_since_goes_past_the_own_section_too() {
    var newcomer = UUID.randomUUID().toString();
    register(newcomer, "MSKI");

    await()
        .atMost(NEWS_OF_THE_START)
        .untilAsserted(
            () -> {
              var filed = file(Map.of("reportedOfficerIds", List.of(newcomer)));
              var id = enter(filed).getString("complaintId");
              seenBy("kepala", id).then().statusCode(200).body("audience", equalTo("OFFICE_HEAD"));
              seenBy("kasi-mski", id).then().statusCode(404);
              seenBy("kepatuhan", id).then().statusCode(404);
            });
  }

  /** An account of somebody invented becomes an officer. */
  private void register(String id, String section) {
    var officer =
        Map.of(
            "officeCode",
            "042",
            "name",
            "Petugas Baru (fiktif)",
            "sectionCode",
            section,
            "roles",
            List.of("SERVICE_OFFICER"),
            "active",
            true,
            "absences",
            List.of());
    stack.as("admin", CONSULTATION).body(officer).put("/officers/" + id).then().statusCode(201);
  }

  private JsonPath file(Map<String, Object> more) {
    var body = new HashMap<String, Object>(more);
    body.put("officeCode", "042");
    body.put("channel", "SIPANDU");
    body.put("anonymity", "ANONYMOUS");
    body.put("text", "Mohon disediakan colokan listrik di ruang tunggu.");
    var filed = stack.anonymous(COMPLAINT).body(body).post("/complaints");
    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    return filed.jsonPath();
  }

  private JsonPath enter(JsonPath filed) {
    var known = Map.of("number", filed.getString("number"), "receipt", filed.getString("receipt"));
    var entered = stack.anonymous(COMPLAINT).body(known).post("/complaints/access");
    assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
    return entered.jsonPath();
  }

  private Response send(String login, String id, String noun, Map<String, ?> body) {
    return stack.as(login, COMPLAINT).body(body).post("/complaints/" + id + "/" + noun);
  }

  private Response seenBy(String login, String id) {
    return stack.as(login, COMPLAINT).get("/complaints/" + id);
  }

  private Response list(String login) {
    return stack.as(login, COMPLAINT).get("/complaints?limit=200");
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }
}
