package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The face-to-face procedure, from the door to the call back. */
@AgainstTheStack
class DeskTest {

  private final Work work;
  private final RunningStack stack;

  DeskTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @BeforeEach
  void nobody_sits_at_the_desk() {
    work.clearDeskOf("rina");
  }

  @Test
  @Clause({"R1", "FF-0", "FF-1a", "FF-1b", "FF-2", "FF-3a", "FF-3b", "FF-6", "PROD-1", "PROD-2"})
  void a_visitor_asks_and_is_answered_at_once() {
    var visit = work.visit("rina");
    var id = work.atTheDesk("rina", visit, "Apakah GUP di bawah 50% bisa diajukan?").path("id");
    assertThat(work.detail("rina", id.toString()).getString("status")).isEqualTo("IN_ANALYSIS");

    work.step("rina", id.toString(), "classification", Map.of("topicCode", "PD-UPTUP"));
    work.respond("rina", id.toString(), "IN_PERSON").then().statusCode(200);
    work.close("rina", visit, Map.of()).then().statusCode(200);

    var detail = work.detail("rina", id.toString());
    assertThat(detail.getString("status")).isEqualTo("RESOLVED");
    assertThat(detail.getString("sectionCode")).isEqualTo("PD");
    assertThat(detail.getString("responses[0].path")).isEqualTo("FIRST_CONTACT");
    assertThat(detail.getString("responses[0].medium")).isEqualTo("IN_PERSON");
  }

  @Test
  @Clause("FF-2")
  void nobody_asks_at_the_desk_without_an_open_visit() {
    var visit = work.visit("rina");
    work.close("rina", visit, Map.of()).then().statusCode(200);

    work.atTheDesk("rina", visit, "Terlambat bertanya?")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-not-open"));
  }

  @Test
  @Clause("PROD-1")
  void there_is_no_resolved_without_words() {
    var id = work.inAnalysis();

    work.step(
            "yusuf", id, "response", Map.of("text", " ", "outcome", "ANSWERED", "medium", "PHONE"))
        .then()
        .statusCode(400);

    assertThat(work.detail("yusuf", id).getString("status")).isEqualTo("IN_ANALYSIS");
  }

  @Test
  @Clause({"FF-7", "FF-7b1", "FF-7b2", "FF-7b3", "FF-7c1", "A-4", "A-8"})
  void what_is_not_answered_is_promised_with_somebody_to_call_back() {
    var visit = work.visit("rina");
    String id = work.atTheDesk("rina", visit, "Mengapa SPM kami dikembalikan?").path("id");
    work.step("rina", id, "classification", Map.of("topicCode", "PD-SPM"));

    work.close("rina", visit, Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:contact-person-required"))
        .body("consultations", hasItem(id));
    work.close("rina", visit, Map.of("contactPerson", Work.CONTACT)).then().statusCode(200);

    assertThat(work.detail("rina", id).getString("status")).isEqualTo("FOLLOW_UP");
    assertThat(Instant.parse(work.awaitDeadline("rina", id))).isEqualTo(threeWorkingDays(id));
    work.step("rina", id, "progress-reports", Work.progress("PHONE")).then().statusCode(200);
    work.respond("rina", id, "PHONE").then().statusCode(200);
    var detail = work.detail("rina", id);
    assertThat(detail.getString("responses[0].path")).isEqualTo("FOLLOW_UP");
    assertThat(detail.getString("responses[0].medium")).isEqualTo("PHONE");
  }

  /** What the monitor works out when asked for the same question. */
  private Instant threeWorkingDays(String id) {
    String due =
        stack
            .as("rina", Services.SLA_MONITOR)
            .body(
                Map.of(
                    "kind", "SOLUTION",
                    "officeCode", "042",
                    "procedure", "FACE_TO_FACE",
                    "anchor", work.detail("rina", id).getString("submittedAt")))
            .post("/deadlines/preview")
            .then()
            .statusCode(200)
            .extract()
            .path("dueAt");
    return Instant.parse(due);
  }
}
