package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Desk.CONTACT;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Command;
import id.tanggap.consultation.testing.Commands;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import id.tanggap.consultation.testing.Timers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened away from the keyboard is told later, with when and why; today is 24 November. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LateEntryTest {

  private static final String LAST_WEEK = "2026-11-20T03:00:00Z";

  private final Person rina = Person.newServiceOfficer();

  @Inject Time time;

  @AfterEach
  void it_is_today_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"A-3", "R2a"})
  void a_ticket_that_is_sent_once_more_after_midnight_is_the_one_of_today() {
    var ticket = late(ticket(), "submittedAt", "2026-11-24T01:00:00Z");
    ticket.remove("reason");
    var key = UUID.randomUUID().toString();
    var first = brings(ticket, key);
    first.then().statusCode(201);

    time.is("2026-11-25T00:05");
    var again = brings(ticket, key);

    again.then().statusCode(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(brings(ticket, UUID.randomUUID().toString()).statusCode()).isEqualTo(400);
  }

  private static Response brings(Map<String, Object> ticket, String key) {
    return OM_SPAN
        .asks()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(ticket)
        .post("/api/v1/consultations");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T03:00:00Z, 2026-11-20, LATE_ENTRY",
    "2026-11-20T14:00:00Z, 2026-11-20, LATE_ENTRY",
    "2026-11-22T03:00:00Z, 2026-11-22, LATE_ENTRY",
    "2026-11-20T17:30:00Z, 2026-11-21, LATE_ENTRY",
    "2026-11-23T16:59:59Z, 2026-11-23, LATE_ENTRY",
    "2026-11-23T17:00:00Z, 2026-11-24, LIVE",
    "2026-11-24T02:00:00Z, 2026-11-24, LIVE"
  })
  @Clause({"A-3", "A-13", "FF-7b3", "ON-6b"})
  void online_the_days_run_from_the_offices_date_of_the_submission(
      String submitted, String anchor, String origin) {
    String ticket =
        OM_SPAN.does("/consultations", late(ticket(), "submittedAt", submitted)).path("id");
    DEDI.does(step(ticket, "acceptance"), Map.of());
    DEDI.does(step(ticket, "classification"), Map.of("topicCode", "PD-SPM"));
    DEDI.does(step(ticket, "follow-up"), Map.of());

    DEDI.gets("/consultations/" + ticket)
        .then()
        .body("submittedAt", equalTo(submitted))
        .body("recordedAt", equalTo("2026-11-24T02:00:00Z"))
        .body("origin", equalTo(origin));
    anchorIs(ticket, DEDI, anchor);
  }

  @Test
  @Clause({"A-3", "FF-7b3", "FF-2"})
  void a_visit_of_last_week_is_typed_in_as_it_was() {
    var visit = visitOfLastWeek();
    var question = questionOfLastWeek(visit);
    rina.does(
        step(question, "response"), late(Desk.response(), "occurredAt", "2026-11-17T02:15:00Z"));
    rina.does(
        "/visits/" + visit + "/closing", late(Map.of(), "occurredAt", "2026-11-17T02:20:00Z"));

    rina.gets("/visits/" + visit)
        .then()
        .body("day", equalTo("2026-11-17"))
        .body("startedAt", equalTo("2026-11-17T02:00:00Z"))
        .body("closedAt", equalTo("2026-11-17T02:20:00Z"));
    rina.gets("/consultations/" + question)
        .then()
        .body("status", equalTo("RESOLVED"))
        .body("origin", equalTo("LATE_ENTRY"))
        .body("response.path", equalTo("FIRST_CONTACT"))
        .body("response.respondedAt", equalTo("2026-11-17T02:15:00Z"));
    rina.gets("/consultations/" + question + "/timeline")
        .then()
        .body(
            "items.find { it.type == 'ConsultationResolved' }.occurredAt",
            equalTo("2026-11-17T02:15:00Z"))
        .body(
            "items.find { it.type == 'ConsultationResolved' }.recordedAt",
            equalTo("2026-11-24T02:00:00Z"));
  }

  @Test
  @Clause({"A-3", "FF-7b3", "FF-7b1"})
  void what_was_promised_last_week_is_owed_since_the_date_of_the_visit() {
    var visit = visitOfLastWeek();
    var question = questionOfLastWeek(visit);

    rina.does(
        "/visits/" + visit + "/closing",
        late(Map.of("contactPerson", CONTACT), "occurredAt", "2026-11-17T02:20:00Z"));

    rina.gets("/consultations/" + question)
        .then()
        .body("status", equalTo("FOLLOW_UP"))
        .body("promise.promisedAt", equalTo("2026-11-17T02:20:00Z"));
    anchorIs(question, rina, "2026-11-17");
  }

  @Test
  @Clause({"A-3", "FF-7b3"})
  void a_question_typed_in_today_counts_from_its_visit_all_the_same() {
    var visit = visitOfLastWeek();
    var question = Desk.question(rina, visit, Map.of("topicCode", "PD-UPTUP"));

    rina.does(step(question, "follow-up"), Map.of("contactPerson", CONTACT));

    anchorIs(question, rina, "2026-11-17");
  }

  @Test
  void earlier_today_needs_no_reason() {
    rina.does(
            "/visits",
            Map.of(
                "officeCode", "042",
                "stakeholder", Desk.TREASURER,
                "occurredAt", "2026-11-23T17:00:00Z"))
        .then()
        .body("day", equalTo("2026-11-24"));
  }

  @Test
  void before_today_nothing_is_taken_without_a_reason_and_nothing_from_the_future() {
    var commands = Commands.all();
    var before = Books.now();
    for (var command : commands.stream().filter(it -> it.body().contains("Z\"")).toList()) {
      refuses(command, told(command, "2026-11-23T16:59:59Z"), "reason");
      refuses(command, late(command, "2026-11-24T02:00:01Z"), field(command));
      refuses(command, late(command, "2027-11-24T02:00:00Z"), field(command));
      refuses(command, late(command, "1999-12-31T00:00:00Z"), field(command));
    }
    assertThat(Books.now()).isEqualTo(before);
  }

  @Test
  void a_stakeholder_cannot_say_that_it_asked_earlier() {
    var body = new HashMap<>(ticket());
    body.put("channel", "OFFICIAL_CONTACT");
    body.remove("externalReference");

    for (var time : List.of("2026-11-20T03:00:00Z", "2026-11-24T01:59:00Z")) {
      TREASURER_990002
          .posts("/consultations", late(body, "submittedAt", time))
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("submittedAt"));
    }
  }

  @Test
  void nothing_is_done_about_a_question_before_it_was_put() {
    var question = questionOfLastWeek(visitOfLastWeek());
    var tooEarly = "2026-11-17T02:04:59Z";

    isTooEarly(step(question, "response"), late(Desk.response(), "occurredAt", tooEarly));
    isTooEarly(
        step(question, "follow-up"),
        late(Map.of("contactPerson", CONTACT), "occurredAt", tooEarly));
  }

  @Test
  @Clause({"A-16", "FF-7b3"})
  void nothing_is_done_in_a_cycle_before_it_began() {
    var question = questionOfLastWeek(visitOfLastWeek());
    rina.does(
        step(question, "response"), late(Desk.response(), "occurredAt", "2026-11-17T02:15:00Z"));
    rina.does(step(question, "reopening"), Map.of("reason", "CORRECTION"));
    var tooEarly = "2026-11-24T01:59:59Z"; // the reopening was at two

    isTooEarly(step(question, "response"), late(Desk.response(), "occurredAt", tooEarly));
    isTooEarly(
        step(question, "progress-reports"),
        late(
            Map.of("text", "Masih dicek.", "medium", "PHONE", "outcome", "REACHED"),
            "occurredAt",
            tooEarly));
    isTooEarly(step(question, "messages"), late(Map.of("text", "17"), "occurredAt", tooEarly));
    rina.does(
        step(question, "response"), late(Desk.response(), "occurredAt", "2026-11-24T02:00:00Z"));
  }

  @Test
  @Clause({"A-15", "A-16"})
  void words_that_set_a_silent_case_going_came_after_its_end() {
    String ticket =
        OM_SPAN.does("/consultations", late(ticket(), "submittedAt", LAST_WEEK)).path("id");
    DEDI.does(step(ticket, "acceptance"), Map.of());
    DEDI.does(step(ticket, "classification"), Map.of("topicCode", "PD-SPM"));
    DEDI.does(
        step(ticket, "requests"),
        Map.of("items", List.of(Map.of("kind", "INFORMATION", "name", "Nomor kontrak"))));
    String request = DEDI.gets("/consultations/" + ticket).path("requests[0].id");
    Timers.silence(ticket, 1, request);
    await()
        .untilAsserted(
            () ->
                DEDI.gets("/consultations/" + ticket)
                    .then()
                    .body("status", equalTo("CLOSED_NO_RESPONSE")));
    var words = Map.<String, Object>of("text", "Nomornya 17.");

    DEDI.posts(step(ticket, "messages"), late(words, "occurredAt", "2026-11-24T01:59:59Z"))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("occurredAt"));
    DEDI.does(step(ticket, "messages"), words);

    DEDI.gets("/consultations/" + ticket).then().body("status", equalTo("FOLLOW_UP"));
  }

  @Test
  @Clause({"R2a", "A-16"})
  void a_ticket_of_long_ago_that_comes_again_with_other_words_brings_them_now() {
    var body = late(ticket(), "submittedAt", LAST_WEEK);
    String ticket = OM_SPAN.does("/consultations", body).path("id");
    body.put("question", "Tambahan: kontraknya tahun jamak.");

    OM_SPAN.posts("/consultations", body).then().statusCode(200);

    DEDI.gets("/consultations/" + ticket + "/messages")
        .then()
        .body("items.receivedAt", hasItem("2026-11-24T02:00:00Z"));
  }

  @Test
  @Clause("FF-2")
  void a_question_is_put_while_the_visit_lasts() {
    var visit = visitOfLastWeek();
    rina.posts("/consultations", late(atDesk(visit), "submittedAt", "2026-11-17T01:59:59Z"))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("submittedAt"));
    questionOfLastWeek(visit);

    for (var tooEarly : List.of("2026-11-17T01:59:00Z", "2026-11-17T02:04:59Z")) {
      isTooEarly(
          "/visits/" + visit + "/closing",
          late(Map.of("contactPerson", CONTACT), "occurredAt", tooEarly));
      isTooEarly(
          "/visits/" + visit + "/closing", late(Map.of("left", true), "occurredAt", tooEarly));
    }
  }

  private String visitOfLastWeek() {
    var body = Map.of("officeCode", "042", "stakeholder", Desk.TREASURER, "start", true);
    return rina.does("/visits", late(body, "occurredAt", "2026-11-17T02:00:00Z")).path("id");
  }

  private String questionOfLastWeek(String visit) {
    return rina.does("/consultations", late(atDesk(visit), "submittedAt", "2026-11-17T02:05:00Z"))
        .path("id");
  }

  private static Map<String, Object> atDesk(String visit) {
    return Map.of(
        "officeCode",
        "042",
        "channel",
        "FACE_TO_FACE",
        "visitId",
        visit,
        "topicCode",
        "PD-UPTUP",
        "question",
        "Kapan TUP harus nihil?");
  }

  private static Map<String, Object> ticket() {
    return Desk.ticketBody("HAI-" + UUID.randomUUID());
  }

  private static Map<String, Object> late(Map<String, Object> body, String field, String at) {
    var told = new HashMap<>(body);
    told.put(field, at);
    told.put("reason", "Jaringan mati minggu lalu.");
    return told;
  }

  private static String late(Command command, String at) {
    return command.body().replaceFirst("\"2026-11-24T[^\"]*\"", "\"" + at + "\"");
  }

  private static String told(Command command, String at) {
    return late(command, at).replace("\"reason\": \"TEXT\"", "\"reason\": null");
  }

  private static String field(Command command) {
    return command.template().equals("/consultations") ? "submittedAt" : "occurredAt";
  }

  private static void refuses(Command command, String body, String field) {
    var answer = command.send(body);
    assertThat(answer.statusCode()).as("%s: %s", command, answer.asString()).isEqualTo(400);
    assertThat(answer.<List<String>>path("violations.field")).containsExactly(field);
  }

  private void isTooEarly(String path, Map<String, Object> body) {
    rina.posts(path, body).then().statusCode(400).body("violations.field", hasItem("occurredAt"));
  }

  private static void anchorIs(String id, Person reader, String date) {
    reader
        .gets("/consultations/" + id + "/timeline")
        .then()
        .body("items.find { it.type == 'FollowUpPromised' }.data.anchorDate", equalTo(date));
  }

  private static String step(String id, String noun) {
    return "/consultations/" + id + "/" + noun;
  }
}
