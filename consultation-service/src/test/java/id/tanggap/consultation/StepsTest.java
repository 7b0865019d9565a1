package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class StepsTest {

  private static final Map<String, Object> PAPERS =
      Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "ADK kontrak")));

  @Test
  @Clause({"ON-4", "FF-5b"})
  void what_is_asked_of_the_stakeholder_is_awaited_until_it_is_there() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does(ticket(ticket, "requests"), PAPERS);
    var request =
        detail(ticket)
            .body("status", equalTo("AWAITING_STAKEHOLDER"))
            .body("requests[0].items.name", contains("ADK kontrak"))
            .extract()
            .<String>path("requests[0].id");

    DEDI.does(ticket(ticket, "requests/" + request + "/completion"), Map.of());

    detail(ticket)
        .body("status", equalTo("IN_ANALYSIS"))
        .body("requests[0].state", equalTo("COMPLETED"));
  }

  @Test
  @Clause("ON-4")
  void a_second_request_adds_to_the_open_one() {
    var ticket = Desk.ticketInAnalysis();

    DEDI.does(ticket(ticket, "requests"), PAPERS);
    DEDI.does(
        ticket(ticket, "requests"),
        Map.of("items", List.of(Map.of("kind", "INFORMATION", "name", "Nomor kontrak"))));

    detail(ticket)
        .body("requests", hasSize(1))
        .body("requests[0].items.name", contains("ADK kontrak", "Nomor kontrak"));
  }

  /** An event repeats all items; without a limit it would outgrow every record of the broker. */
  @Test
  @Clause("ON-4")
  void a_request_holds_a_hundred_items_and_no_more() {
    var ticket = Desk.ticketInAnalysis();
    var fifty = Map.of("items", Collections.nCopies(50, Map.of("kind", "DOCUMENT", "name", "SPM")));
    DEDI.does(ticket(ticket, "requests"), fifty);
    DEDI.does(ticket(ticket, "requests"), fifty);

    DEDI.posts(ticket(ticket, "requests"), PAPERS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:request-full"));
    detail(ticket).body("requests[0].items", hasSize(100));
  }

  @Test
  @Clause("ON-4")
  void a_request_that_is_over_cannot_be_completed_again() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does(ticket(ticket, "requests"), PAPERS);
    var request = detail(ticket).extract().<String>path("requests[0].id");
    DEDI.does(ticket(ticket, "requests/" + request + "/withdrawal"), Map.of());

    DEDI.posts(ticket(ticket, "requests/" + request + "/completion"), Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:no-open-request"));
  }

  @Test
  @Clause({"FF-7c1", "ON-6c"})
  void progress_is_told_to_who_was_promised_a_solution() {
    var ticket = Desk.ticketInAnalysis();
    var told = Map.of("text", "Masih kami teliti.", "medium", "HAI_CSO", "outcome", "REACHED");
    DEDI.posts(ticket(ticket, "progress-reports"), told)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:not-promised"));
    DEDI.does(ticket(ticket, "follow-up"), Map.of());

    DEDI.does(ticket(ticket, "progress-reports"), told);

    detail(ticket)
        .body("status", equalTo("FOLLOW_UP"))
        .body("progressReports.text", contains("Masih kami teliti."))
        .body("progressReports.kind", contains("PROGRESS"));
  }

  @Test
  @Clause({"A-7", "A-8"})
  void a_referral_implies_the_promise_and_ends_with_its_outcome() {
    var ticket = Desk.ticketInAnalysis();

    DEDI.does(
        ticket(ticket, "referral"),
        Map.of("destination", "HAI_DJPB", "externalReference", "HAI-2026-77"));
    detail(ticket)
        .body("status", equalTo("REFERRED"))
        .body("promise.cause", equalTo("REFERRAL"))
        .body("referrals[0].destination", equalTo("HAI_DJPB"));

    DEDI.does(ticket(ticket, "referral/outcome"), Map.of("outcome", "ANSWERED"));
    DEDI.does(ticket(ticket, "response"), Desk.response());
    detail(ticket).body("status", equalTo("RESOLVED")).body("response.path", equalTo("REFERRED"));
  }

  @Test
  @Clause({"FF-7b3", "ON-6b"})
  void a_promised_solution_is_counted_as_followed_up() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does(ticket(ticket, "follow-up"), Map.of());
    DEDI.posts(ticket(ticket, "follow-up"), Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:already-promised"));

    DEDI.does(ticket(ticket, "response"), Desk.response());

    detail(ticket).body("response.path", equalTo("FOLLOW_UP"));
    DEDI.posts(ticket(ticket, "response"), Desk.response())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:case-ended"));
  }

  @Test
  @Clause({"FF-3b", "ON-2b"})
  void nothing_is_answered_or_promised_before_the_question_has_a_topic() {
    var ticket = Desk.ticket();
    DEDI.does(ticket(ticket, "acceptance"), Map.of());

    for (var step : List.of("response", "follow-up", "requests", "referral")) {
      DEDI.posts(ticket(ticket, step), bodyOf(step))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:tanggap:problem:not-classified"));
    }
  }

  @Test
  @Clause({"FF-3a", "ON-2a"})
  void nothing_is_answered_before_somebody_has_accepted_it() {
    DEDI.posts(ticket(Desk.ticket(), "response"), Desk.response())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:not-accepted"));
  }

  @Test
  void a_front_end_learns_what_may_be_done_and_what_stands_in_the_way() {
    var ticket = Desk.ticket();

    detail(ticket)
        .body("allowedActions.find { it.action == 'ACCEPTANCE' }.allowed", equalTo(true))
        .body("allowedActions.find { it.action == 'RESPONSE' }.allowed", equalTo(false))
        .body("allowedActions.find { it.action == 'RESPONSE' }.obstacle", equalTo("not-accepted"));
  }

  @Test
  void the_timeline_tells_what_happened_in_order() {
    var ticket = Desk.ticketInAnalysis();

    DEDI.gets("/consultations/" + ticket + "/timeline?limit=2")
        .then()
        .body("items.type", contains("ConsultationReceived", "ConsultationAccepted"))
        .body("items.source", hasItem("/tanggap/consultation-service"));
    var next =
        DEDI.gets("/consultations/" + ticket + "/timeline?limit=2").<String>path("nextCursor");
    DEDI.gets("/consultations/" + ticket + "/timeline?limit=2&cursor=" + next)
        .then()
        .body("items.type", contains("QuestionClassified"));
  }

  private static Map<String, Object> bodyOf(String step) {
    return switch (step) {
      case "response" -> Desk.response();
      case "requests" -> PAPERS;
      case "referral" -> Map.of("destination", "HAI_DJPB");
      default -> Map.of();
    };
  }

  private static String ticket(String id, String step) {
    return "/consultations/" + id + "/" + step;
  }

  private static ValidatableResponse detail(String id) {
    return DEDI.gets("/consultations/" + id).then().statusCode(200);
  }
}
