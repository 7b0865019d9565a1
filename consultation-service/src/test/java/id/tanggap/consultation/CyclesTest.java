package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Timers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a case ends without a response, and how one that has ended goes on. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class CyclesTest {

  @Test
  @Clause({"R3", "PROD-1"})
  void a_stakeholder_withdraws_its_question_and_says_nothing_else() {
    var ticket = Desk.ticketInAnalysis();
    for (var reason : List.of("RECORDED_IN_ERROR", "DUPLICATE")) {
      isRefused(cancels(TREASURER_990002, ticket, Map.of("reason", reason)), 403, "forbidden");
    }

    cancels(TREASURER_990002, ticket, Map.of("reason", "WITHDRAWN_BY_STAKEHOLDER"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));

    isRefused(cancels(DEDI, ticket, Map.of("reason", "RECORDED_IN_ERROR")), 409, "case-ended");
    isRefused(reopens(DEDI, ticket, "NEW_FACTS"), 409, "case-ended");
    isRefused(reopens(DEDI, ticket, "CORRECTION"), 409, "case-ended");
  }

  @Test
  @Clause("R2a")
  void a_duplicate_names_the_case_that_it_repeats() {
    var original = Desk.ticketInAnalysis();
    var ticket = Desk.ticketInAnalysis();
    for (var wrong : List.of(ticket, UUID.randomUUID().toString())) {
      var body = Map.of("reason", "DUPLICATE", "duplicateOf", wrong);
      isRefused(cancels(DEDI, ticket, body), 400, "invalid-input");
    }
    isRefused(cancels(DEDI, ticket, Map.of("reason", "DUPLICATE")), 400, "invalid-input");
    isRefused(
        cancels(DEDI, ticket, Map.of("reason", "RECORDED_IN_ERROR", "duplicateOf", original)),
        400,
        "invalid-input");

    cancels(DEDI, ticket, Map.of("reason", "DUPLICATE", "duplicateOf", original))
        .then()
        .statusCode(200);

    data(ticket, "ConsultationCancelled")
        .body("reasonCode", equalTo("DUPLICATE"))
        .body("duplicateOf", equalTo(original));
  }

  @Test
  @Clause({"ON-5", "PROD-1"})
  void a_duplicate_may_also_be_answered_as_such() {
    var ticket = Desk.ticketInAnalysis();

    DEDI.does(
        "/consultations/" + ticket + "/response",
        Map.of("text", "Lihat tiket kemarin.", "outcome", "DUPLICATE", "medium", "HAI_CSO"));

    detail(ticket)
        .body("status", equalTo("RESOLVED"))
        .body("response.outcome", equalTo("DUPLICATE"));
  }

  @Test
  @Clause("ON-4")
  void only_silence_about_the_request_that_is_open_closes_a_case() {
    var ticket = Desk.ticketAwaiting("Nomor kontrak");
    String request = detail(ticket).extract().path("requests[0].id");

    Timers.silence(ticket, 1, UUID.randomUUID().toString());
    await().untilAsserted(() -> isHeard(ticket, "SlaTimerExpired"));
    detail(ticket).body("status", equalTo("AWAITING_STAKEHOLDER"));

    Timers.silence(ticket, 1, request);
    await().untilAsserted(() -> detail(ticket).body("status", equalTo("CLOSED_NO_RESPONSE")));
    data(ticket, "ConsultationClosedNoResponse").body("requestId", equalTo(request));
    TREASURER_990002
        .gets("/consultations/" + ticket + "/timeline")
        .then()
        .body("items.type", hasItem("ConsultationClosedNoResponse"));
  }

  @Test
  @Clause({"ON-4", "A-15"})
  void a_stakeholder_who_has_answered_is_not_closed_for_silence_when_the_news_of_it_is_late() {
    var ticket = Desk.ticketAwaiting("Nomor kontrak", "Tanggal kontrak");
    String request = detail(ticket).extract().path("requests[0].id");
    String number = detail(ticket).extract().path("requests[0].items[0].id");
    TREASURER_990002.does(
        "/consultations/" + ticket + "/messages",
        Map.of("text", "17", "requestId", request, "itemId", number));
    String answered =
        DEDI.gets("/consultations/" + ticket + "/messages").path("items[0].receivedAt");
    var answeredAt = Instant.parse(answered);

    Timers.silence(ticket, 1, request, answeredAt.minusSeconds(1));
    await().untilAsserted(() -> isHeard(ticket, "SlaTimerExpired"));
    detail(ticket).body("status", equalTo("AWAITING_STAKEHOLDER"));

    Timers.silence(ticket, 1, request, answeredAt);
    await().untilAsserted(() -> detail(ticket).body("status", equalTo("CLOSED_NO_RESPONSE")));
  }

  @Test
  @Clause({"PROD-1", "ON-6b"})
  void who_is_not_satisfied_or_has_new_facts_sets_an_answered_case_going() {
    for (var person : List.of(TREASURER_990002, OM_SPAN, DEDI)) {
      var ticket = Desk.ticketResolved();

      reopens(person, ticket, "NEW_FACTS")
          .then()
          .statusCode(200)
          .body("status", equalTo("FOLLOW_UP"))
          .body("cycle", equalTo(2));

      data(ticket, "ConsultationReopened").body("reasonCode", equalTo("NEW_FACTS"));
      data(ticket, "FollowUpPromised")
          .body("cause", equalTo("REOPENED"))
          .body("anchorDate", equalTo("2026-11-24"));
      isRefused(reopens(person, ticket, "NOT_SATISFIED"), 409, "not-ended");
    }
  }

  @Test
  @Clause("PROD-1")
  void after_the_window_only_an_officer_corrects() {
    var ticket = Desk.ticketResolved();
    Timers.reopenWindow(ticket, 1);
    await().untilAsserted(() -> isHeard(ticket, "SlaTimerExpired"));

    isRefused(reopens(TREASURER_990002, ticket, "NOT_SATISFIED"), 409, "reopen-window-closed");
    isRefused(reopens(TREASURER_990002, ticket, "CORRECTION"), 403, "forbidden");
    isRefused(reopens(MARKUS_OF_SINTANG, ticket, "CORRECTION"), 404, "not-found");
    DEDI.gets("/consultations/" + ticket)
        .then()
        .body(
            "allowedActions.find { it.action == 'REOPENING' }.obstacle",
            equalTo("reopen-window-closed"))
        .body("allowedActions.find { it.action == 'CORRECTION' }.allowed", equalTo(true));
    reopens(YUSUF, ticket, "CORRECTION").then().statusCode(200);
  }

  @Test
  @Clause("PROD-1")
  void the_window_of_an_earlier_cycle_says_nothing_of_this_one() {
    var ticket = Desk.ticketResolved();
    reopens(DEDI, ticket, "NEW_FACTS");
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());

    Timers.reopenWindow(ticket, 1);
    await().untilAsserted(() -> isHeard(ticket, "SlaTimerExpired"));

    reopens(TREASURER_990002, ticket, "NOT_SATISFIED").then().statusCode(200);
  }

  @Test
  @Clause({"PROD-1", "PROD-2"})
  void a_wrong_answer_is_shown_as_such_at_once_and_then_corrected() {
    var ticket = Desk.ticketResolved();
    reopens(DEDI, ticket, "CORRECTION");
    TREASURER_990002
        .gets("/consultations/" + ticket)
        .then()
        .body("responses.corrected", contains(true));

    DEDI.does("/consultations/" + ticket + "/response", Desk.response());

    TREASURER_990002
        .gets("/consultations/" + ticket)
        .then()
        .body("responses.cycle", contains(1, 2))
        .body("responses.corrected", contains(true, false))
        .body("response.cycle", equalTo(2));
    assertThat(
            DEDI.gets("/consultations/" + ticket + "/timeline")
                .<List<Integer>>path(
                    "items.findAll { it.type == 'ConsultationResolved' }.data.correctsCycle"))
        .containsExactly(null, 1);
  }

  @Test
  @Clause("PROD-1")
  void silence_interrupts_a_correction_and_does_not_end_it() {
    var ticket = Desk.ticketResolved();
    reopens(DEDI, ticket, "CORRECTION");
    DEDI.does(
        "/consultations/" + ticket + "/requests",
        Map.of("items", List.of(Map.of("kind", "INFORMATION", "name", "Nomor kontrak"))));
    String request = detail(ticket).extract().path("requests[0].id");
    Timers.silence(ticket, 2, request);
    await().untilAsserted(() -> detail(ticket).body("status", equalTo("CLOSED_NO_RESPONSE")));

    TREASURER_990002.does("/consultations/" + ticket + "/messages", Map.of("text", "17"));
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());

    assertThat(
            DEDI.gets("/consultations/" + ticket + "/timeline")
                .<List<Integer>>path(
                    "items.findAll { it.type == 'ConsultationResolved' }.data.correctsCycle"))
        .containsExactly(null, 1);
  }

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void what_belongs_to_a_cycle_stays_there() {
    var ticket = Desk.ticketInAnalysis();
    var escalation = Escalation.of(ticket);
    var head = Neighbour.escalations(escalation.id(), ticket);
    head.tells(escalation.raised(), Instant.parse("2026-11-24T03:00:00Z"));
    await().untilAsserted(() -> detail(ticket).body("status", equalTo("ESCALATED")));
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());
    reopens(DEDI, ticket, "NEW_FACTS");

    head.tells(escalation.withdrawn(), Instant.parse("2026-11-24T03:01:00Z"));
    await().untilAsserted(() -> isHeard(ticket, "EscalationWithdrawn"));
    detail(ticket).body("status", equalTo("FOLLOW_UP"));
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());

    detail(ticket).body("responses.path", contains("ESCALATED", "FOLLOW_UP"));
    data(ticket, "ConsultationResolved").body("escalationId", nullValue());
  }

  private static Response cancels(Person person, String ticket, Map<String, ?> body) {
    return person.posts("/consultations/" + ticket + "/cancellation", body);
  }

  private static Response reopens(Person person, String ticket, String reason) {
    return person.posts("/consultations/" + ticket + "/reopening", Map.of("reason", reason));
  }

  private static void isRefused(Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", equalTo("urn:tanggap:problem:" + slug));
  }

  private static void isHeard(String ticket, String type) {
    DEDI.gets("/consultations/" + ticket + "/timeline").then().body("items.type", hasItem(type));
  }

  /** The particulars of the last event of this type. */
  private static ValidatableResponse data(String ticket, String type) {
    return DEDI.gets("/consultations/" + ticket + "/timeline?limit=200")
        .then()
        .rootPath("items.findAll { it.type == '" + type + "' }[-1].data");
  }

  private static ValidatableResponse detail(String ticket) {
    return DEDI.gets("/consultations/" + ticket).then().statusCode(200);
  }
}
