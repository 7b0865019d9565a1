package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An officer asks the section head, the head answers, the officer delivers. */
@AgainstTheStack
class EscalationTest {

  private final RunningStack stack;
  private final Work work;

  EscalationTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  @Clause({"FF-7a1", "FF-7a3", "FF-7c1", "ON-6a", "A-9", "A-10"})
  void the_head_of_the_topic_s_section_answers_and_the_officer_delivers() {
    var id = work.inAnalysis();
    var due = work.awaitDeadline("yusuf", id);
    String escalation = work.escalate("yusuf", id).then().statusCode(201).extract().path("id");
    work.awaitStatus("yusuf", id, "ESCALATED");

    work.onEscalation("kasi-bank", escalation, "answer", answer()).then().statusCode(404);
    work.onEscalation("kasi-pd", escalation, "acknowledgement", Map.of()).then().statusCode(200);
    work.onEscalation("kasi-pd", escalation, "answer", answer()).then().statusCode(200);

    work.awaitStatus("yusuf", id, "FOLLOW_UP");
    work.respond("yusuf", id, "WHATSAPP").then().statusCode(200);
    var detail = work.detail("yusuf", id);
    assertThat(detail.getString("status")).isEqualTo("RESOLVED");
    assertThat(detail.getString("responses[0].path")).isEqualTo("ESCALATED");
    assertThat(work.awaitDeadline("yusuf", id)).isEqualTo(due);
  }

  @Test
  @Clause("FF-7a2")
  void an_escalation_says_what_has_to_be_confirmed() {
    var id = work.inAnalysis();

    stack
        .as("yusuf", Services.ESCALATION)
        .body(Map.of("consultationId", id, "reason", "  "))
        .post("/escalations")
        .then()
        .statusCode(400);
  }

  @Test
  @Clause("FF-7a1")
  void an_escalation_raised_at_once_is_not_refused_because_news_travels() {
    var id = work.inAnalysis();

    work.escalate("yusuf", id).then().statusCode(201);
  }

  @Test
  void a_case_resolved_meanwhile_ends_its_escalation() {
    var id = work.inAnalysis();
    String escalation = work.escalate("yusuf", id).then().statusCode(201).extract().path("id");

    work.respond("yusuf", id, "WHATSAPP").then().statusCode(200);

    await().untilAsserted(() -> assertThat(stateOf(escalation)).isEqualTo("WITHDRAWN"));
    assertThat(work.detail("yusuf", id).getString("status")).isEqualTo("RESOLVED");
  }

  private String stateOf(String escalation) {
    return stack
        .as("yusuf", Services.ESCALATION)
        .get("/escalations/{id}", escalation)
        .then()
        .statusCode(200)
        .extract()
        .path("state");
  }

  private static Map<String, String> answer() {
    return Map.of("text", "Dapat diajukan dengan dispensasi kepala KPPN.");
  }
}
