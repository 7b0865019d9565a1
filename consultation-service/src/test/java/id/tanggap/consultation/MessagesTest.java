package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.PAYROLL_CLERK_990006;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Timers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a stakeholder writes about its case is not lost, and moves it on. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MessagesTest {

  @Test
  @Clause({"ON-1", "ON-4"})
  void the_stakeholder_the_officer_and_om_span_write_about_a_case() {
    var ticket = Desk.ticketInAnalysis();

    writes(TREASURER_990002, ticket, Map.of("text", "Kontraknya tanggal 9."));
    writes(OM_SPAN, ticket, Map.of("text", "Mohon segera."));
    writes(DEDI, ticket, Map.of("text", "Lewat telepon: nomor kontrak 17."));

    for (var reader : new Person[] {TREASURER_990002, OM_SPAN, DEDI}) {
      messages(reader, ticket)
          .body("items.by", contains("STAKEHOLDER", "OM_SPAN", "OFFICER"))
          .body("items[0].text", equalTo("Kontraknya tanggal 9."));
    }
    TREASURER_990002
        .gets("/consultations/" + ticket + "/timeline")
        .then()
        .body("items.type", hasItem("StakeholderMessageReceived"));
    PAYROLL_CLERK_990006
        .posts("/consultations/" + ticket + "/messages", Map.of("text", "Halo"))
        .then()
        .statusCode(404);
    PAYROLL_CLERK_990006.gets("/consultations/" + ticket + "/messages").then().statusCode(404);
  }

  @Test
  @Clause({"FF-5b", "ON-4"})
  void the_last_piece_of_information_completes_the_request() {
    var ticket = Desk.ticketAwaiting("Nomor kontrak", "Tanggal kontrak");
    String request = detail(ticket).extract().path("requests[0].id");
    String number = detail(ticket).extract().path("requests[0].items[0].id");
    String date = detail(ticket).extract().path("requests[0].items[1].id");

    writes(TREASURER_990002, ticket, brings("17", request, number));
    detail(ticket)
        .body("status", equalTo("AWAITING_STAKEHOLDER"))
        .body("requests[0].items.received", contains(true, false));

    writes(TREASURER_990002, ticket, brings("9 November", request, date));
    detail(ticket)
        .body("status", equalTo("IN_ANALYSIS"))
        .body("requests[0].state", equalTo("COMPLETED"));
    DEDI.gets("/consultations/" + ticket + "/timeline")
        .then()
        .body(
            "items.find { it.type == 'StakeholderInputCompleted' }.data.basis",
            equalTo("ALL_ITEMS"));
  }

  @Test
  @Clause({"FF-5b", "ON-4"})
  void a_paper_is_not_brought_by_words_and_another_request_is_not_open() {
    var ticket = Desk.ticketAwaitingPapers();
    String request = detail(ticket).extract().path("requests[0].id");
    String paper = detail(ticket).extract().path("requests[0].items[0].id");
    var path = "/consultations/" + ticket + "/messages";

    TREASURER_990002.posts(path, brings("Ada", request, paper)).then().statusCode(400);
    TREASURER_990002
        .posts(path, Map.of("text", "Ada", "itemId", paper))
        .then()
        .statusCode(400)
        .body("violations.field", contains("requestId"));
    TREASURER_990002
        .posts(path, Map.of("text", "Ada", "requestId", UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:no-open-request"));
    messages(DEDI, ticket).body("items", empty());
  }

  @Test
  @Clause({"R2a", "ON-1"})
  void other_words_under_a_known_ticket_number_are_a_message_on_its_case() {
    var body = new HashMap<>(Desk.ticketBody("HAI-" + UUID.randomUUID()));
    String ticket = OM_SPAN.does("/consultations", body).path("id");
    body.put("question", "Tambahan: kontraknya multi years.");

    for (var i = 0; i < 2; i++) {
      OM_SPAN
          .posts("/consultations", body)
          .then()
          .statusCode(200)
          .body("id", equalTo(ticket))
          .body("status", equalTo("RECEIVED"));
    }

    messages(OM_SPAN, ticket).body("items.text", contains("Tambahan: kontraknya multi years."));
  }

  @Test
  @Clause("R2a")
  void a_second_question_in_one_ticket_is_a_case_of_its_own() {
    var body = new HashMap<>(Desk.ticketBody("HAI-" + UUID.randomUUID()));
    String first = OM_SPAN.does("/consultations", body).path("id");
    body.put("part", 2);
    body.put("question", "Dan bagaimana dengan uang muka?");

    var second = OM_SPAN.posts("/consultations", body);

    second.then().statusCode(201);
    DEDI.gets("/consultations?externalReference=" + body.get("externalReference"))
        .then()
        .body("items.id", hasItems(first, second.path("id")));
  }

  @Test
  @Clause({"ON-4", "ON-5"})
  void words_after_the_response_are_refused_and_after_the_silence_set_the_case_going() {
    var resolved = Desk.ticketResolved();
    TREASURER_990002
        .posts("/consultations/" + resolved + "/messages", Map.of("text", "Terima kasih"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:case-ended"));
    var ticket = Desk.ticketAwaiting("Nomor kontrak");
    String request = detail(ticket).extract().path("requests[0].id");
    String item = detail(ticket).extract().path("requests[0].items[0].id");
    Timers.silence(ticket, 1, request);
    await().untilAsserted(() -> detail(ticket).body("status", equalTo("CLOSED_NO_RESPONSE")));

    writes(TREASURER_990002, ticket, brings("17", request, item));

    detail(ticket)
        .body("status", equalTo("FOLLOW_UP"))
        .body("cycle", equalTo(2))
        .body("promise.cause", equalTo("REOPENED"));
    DEDI.gets("/consultations/" + ticket + "/timeline")
        .then()
        .body(
            "items.find { it.type == 'ConsultationReopened' }.data.reasonCode",
            equalTo("STAKEHOLDER_INPUT"));
  }

  private static Map<String, Object> brings(String text, String request, String item) {
    return Map.of("text", text, "requestId", request, "itemId", item);
  }

  private static void writes(Person person, String ticket, Map<String, Object> message) {
    person.does("/consultations/" + ticket + "/messages", message);
  }

  private static ValidatableResponse messages(Person person, String ticket) {
    return person.gets("/consultations/" + ticket + "/messages").then().statusCode(200);
  }

  private static ValidatableResponse detail(String ticket) {
    return DEDI.gets("/consultations/" + ticket).then().statusCode(200);
  }
}
