package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static id.tanggap.acceptance.Services.SLA_MONITOR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.clauses.Clause;
import id.tanggap.recount.Recount;
import id.tanggap.recount.Source;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What is owed to a reporter: seen behind the wall, explained to whoever asks, and by no other way.
 */
@AgainstTheStack
@Order(Integer.MAX_VALUE - 2)
class ComplaintClocksTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final RunningStack stack;
  private final ToldClocks told;

  ComplaintClocksTest(RunningStack stack) {
    this.stack = stack;
    this.told = new ToldClocks(stack);
  }

  @Test
  @Clause({"COMP-0", "COMP-1"})
  void a_complaint_lives_with_its_clocks_and_each_deadline_is_counted_a_second_time() {
    var id = filed();
    until(id, "COMPLAINT_VERIFICATION", "RUNNING");
    send("kepatuhan", id, "verification", Map.of("complete", true)).then().statusCode(200);
    until(id, "COMPLAINT_FOLLOW_UP", "RUNNING");
    send("kepatuhan", id, "classification", Map.of("class", "COMPLAINT_NON_SUPERVISORY"))
        .then()
        .statusCode(200);
    until(id, "COMPLAINT_RESPONSE", "RUNNING");
    var extension = Map.of("extraWorkingDays", 5, "reason", "Menunggu data bank.");
    send("kepala", id, "extension", extension).then().statusCode(200);
    send("kepatuhan", id, "information-requests", Map.of("question", "Loket yang mana?"))
        .then()
        .statusCode(200);
    until(id, "COMPLAINT_REPLY", "RUNNING");
    until(id, "COMPLAINT_RESPONSE", "PAUSED");

    var deadlines = deadlinesOf(id);

    assertThat(deadlines).hasSize(4);
    assertThat(new Recount(new Previewed(deadlines)).complaintsAbout(deadlines)).isEmpty();
  }

  @Test
  @Clause("COMP-1")
  void an_answer_meets_what_is_owed_and_waits_for_the_reporter() {
    var id = filed();
    send("kepatuhan", id, "verification", Map.of("complete", true)).then().statusCode(200);
    send("kepatuhan", id, "classification", Map.of("class", "ASPIRATION")).then().statusCode(200);
    send("kepatuhan", id, "response", Map.of("text", "Colokan dipasang.")).then().statusCode(200);

    for (var kind :
        List.of("COMPLAINT_VERIFICATION", "COMPLAINT_FOLLOW_UP", "COMPLAINT_RESPONSE")) {
      until(id, kind, "MET");
    }
    until(id, "COMPLAINT_CLOSING", "RUNNING");
  }

  @Test
  @Clause("COMP-0")
  void the_monitor_of_deadlines_shows_them_to_nobody() {
    var id = filed();
    until(id, "COMPLAINT_VERIFICATION", "RUNNING");
    var clock = deadlinesOf(id).getFirst().path("clockId").asText();

    for (var person : List.of("kepala", "yusuf", "kasi-mski")) {
      stack
          .as(person, SLA_MONITOR)
          .get("/clocks?caseId=" + id)
          .then()
          .statusCode(200)
          .body("items", empty());
      assertThat(stack.as(person, SLA_MONITOR).get("/clocks/" + clock).statusCode()).isEqualTo(404);
      assertThat(stack.as(person, SLA_MONITOR).get("/clocks/" + clock + "/derivation").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  @Clause({"COMP-0", "COMP-1"})
  void no_open_complaint_on_the_stack_is_without_its_clock() {
    filed();

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(withoutClock()).isEmpty());
  }

  private List<String> withoutClock() {
    return Stream.of("kepatuhan", "kepala")
        .flatMap(person -> told.list(person, COMPLAINT, "/complaints?limit=200"))
        .filter(ComplaintClocksTest::isOpen)
        .map(item -> item.path("id").asText())
        .distinct()
        .filter(id -> deadlinesOf(id).stream().noneMatch(ComplaintClocksTest::isOwed))
        .toList();
  }

  private static boolean isOpen(JsonNode item) {
    return !List.of("CLOSED", "REJECTED", "REDIRECTED", "WITHDRAWN")
        .contains(item.path("status").asText());
  }

  /** Armed, or missed and unmet. */
  private static boolean isOwed(JsonNode deadline) {
    return List.of("RUNNING", "MISSED").contains(deadline.path("state").asText());
  }

  private String filed() {
    var body = new HashMap<String, Object>();
    body.put("officeCode", "042");
    body.put("channel", "SIPANDU");
    body.put("anonymity", "ANONYMOUS");
    body.put("text", "Mohon disediakan colokan listrik di ruang tunggu.");
    var filed = stack.anonymous(COMPLAINT).body(body).post("/complaints");
    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    return entered(filed.jsonPath());
  }

  private String entered(JsonPath filed) {
    var known = Map.of("number", filed.getString("number"), "receipt", filed.getString("receipt"));
    var entered = stack.anonymous(COMPLAINT).body(known).post("/complaints/access");
    assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
    return entered.jsonPath().getString("complaintId");
  }

  private Response send(String login, String id, String noun, Map<String, ?> body) {
    return stack.as(login, COMPLAINT).body(body).post("/complaints/" + id + "/" + noun);
  }

  private void until(String id, String kind, String state) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                deadlinesOf(id).stream()
                    .filter(it -> it.path("kind").asText().equals(kind))
                    .anyMatch(it -> it.path("state").asText().equals(state)));
  }

  private List<JsonNode> deadlinesOf(String id) {
    var complaint = seen(id);
    var deadlines = new ArrayList<JsonNode>();
    complaint.path("deadlines").forEach(it -> deadlines.add(asAClock(it, complaint)));
    return deadlines;
  }

  /** Whichever of the two may see it. */
  private JsonNode seen(String id) {
    var answer = stack.as("kepatuhan", COMPLAINT).get("/complaints/" + id);
    return answer.statusCode() == 200
        ? answer.as(JsonNode.class)
        : told.get("kepala", COMPLAINT, "/complaints/" + id);
  }

  /** A deadline with what the judge knows of a clock of sla-monitor-service. */
  private JsonNode asAClock(JsonNode deadline, JsonNode complaint) {
    ObjectNode clock = deadline.deepCopy();
    clock.set("officeCode", complaint.path("officeCode"));
    clock.set("complaintClass", complaint.path("class"));
    var preview = preview(deadline.path("working"));
    clock.set("policyVersion", preview.path("policyVersion"));
    clock.set("calendarVersion", preview.path("calendarVersion"));
    clock.put("dayZero", deadline.path("anchorAt").asText().substring(0, 10));
    return clock;
  }

  private JsonNode preview(JsonNode question) {
    var answer = stack.as("kepatuhan", SLA_MONITOR).body(question).post("/deadlines/preview");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.as(JsonNode.class);
  }

  /** The working of each deadline is the answer to the question that comes with it. */
  private final class Previewed implements Source {

    private final Map<String, JsonNode> workings = new HashMap<>();

    Previewed(List<JsonNode> deadlines) {
      deadlines.forEach(it -> workings.put(it.path("clockId").asText(), it.path("working")));
    }

    @Override
    public JsonNode derivation(String clockId) {
      return preview(requireNonNull(workings.get(clockId))).path("derivation");
    }

    @Override
    public JsonNode calendar(String officeCode, int version, LocalDate from, LocalDate to) {
      return told.calendar(officeCode, version, from, to);
    }

    @Override
    public JsonNode policy(String kind, String officeCode, int version) {
      return told.policy(kind, officeCode, version);
    }
  }
}
