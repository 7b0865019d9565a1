package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import id.tanggap.clauses.Clause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The online procedure: tickets of HAI CSO, and the official contacts of the office. */
@AgainstTheStack
class OnlineTest {

  private final Work work;
  private final RunningStack stack;

  OnlineTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  @Clause({"R2a", "ON-0", "ON-1", "ON-2a", "ON-2b", "ON-2x", "ON-5", "PROD-1", "PROD-2"})
  void a_ticket_of_hai_cso_is_one_case_however_often_it_comes_and_is_answered_at_once() {
    var reference = Work.newReference();
    String id =
        work.ticket(reference, "Retur SP2D kami belum dibayar ulang")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    work.ticket(reference, "Retur SP2D kami belum dibayar ulang")
        .then()
        .statusCode(200)
        .body("id", equalTo(id));

    work.step("dedi", id, "acceptance", Map.of()).then().statusCode(200);
    work.step("dedi", id, "classification", Map.of("topicCode", "BANK-RETUR"))
        .then()
        .statusCode(200);
    work.respond("dedi", id, "HAI_CSO").then().statusCode(200);

    var detail = work.detail("dedi", id);
    assertThat(detail.getString("status")).isEqualTo("RESOLVED");
    assertThat(detail.getString("responses[0].medium")).isEqualTo("HAI_CSO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PHONE", "WHATSAPP", "SMS", "EMAIL", "LETTER", "WEB"})
  @Clause({"R2b", "R3", "ON-1"})
  void every_official_contact_takes_a_bare_question(String medium) {
    var question = Work.byContact(medium, "Berapa batas UP tunai kami?");

    var received = work.post("yusuf", "/consultations", question);

    received.then().statusCode(201);
    assertThat(work.detail("yusuf", received.path("id")).getString("medium")).isEqualTo(medium);
  }

  @Test
  @Clause("R3")
  void nothing_but_channel_identity_and_question_is_demanded() {
    var question =
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "question", "Apakah konsultasi ini gratis?",
            "stakeholder", Map.of("kind", "UMUM"));

    work.post("yusuf", "/consultations", question).then().statusCode(201);
  }

  @Test
  @Clause({"ON-6", "ON-6b", "A-3"})
  void a_question_from_afar_has_three_working_days_and_the_working_can_be_read() {
    var id = work.inAnalysis();
    work.step("yusuf", id, "follow-up", Map.of()).then().statusCode(200);

    work.awaitDeadline("yusuf", id);

    var monitor = stack.as("yusuf", Services.SLA_MONITOR);
    List<String> clocks =
        monitor
            .get("/clocks?kind=SOLUTION&caseId=" + id)
            .then()
            .statusCode(200)
            .extract()
            .path("items.clockId");
    assertThat(clocks).hasSize(1);
    stack
        .as("yusuf", Services.SLA_MONITOR)
        .get("/clocks/{id}/derivation", clocks.getFirst())
        .then()
        .statusCode(200)
        .body("$", aMapWithSize(greaterThan(1)));
  }
}
