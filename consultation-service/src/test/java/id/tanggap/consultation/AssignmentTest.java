package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Command;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Register;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Topic;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows 3 and 4: who holds a question, and who says so. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AssignmentTest {

  @Test
  @Clause("ON-2a")
  void the_head_gives_a_new_question_to_an_officer_who_then_accepts_it() {
    var ticket = Desk.ticket();

    give(ticket, DEDI)
        .then()
        .statusCode(200)
        .body("status", equalTo("RECEIVED"))
        .body("officerId", equalTo(DEDI.id()));
    YUSUF.posts(path(ticket, "/acceptance"), Map.of()).then().statusCode(409);
    DEDI.does(path(ticket, "/acceptance"), Map.of())
        .then()
        .body("status", equalTo("IN_ANALYSIS"))
        .body("officerId", equalTo(DEDI.id()));

    assertThat(published("ConsultationAssigned", ticket))
        .anyMatch(it -> it.contains("\"ASSIGNED\"") && it.contains(DEDI.id()));
    HEAD_OF_OFFICE
        .gets(path(ticket, "/timeline"))
        .then()
        .body(
            "items.type",
            contains("ConsultationReceived", "ConsultationAssigned", "ConsultationAccepted"));
  }

  @Test
  @Clause("ON-2a")
  void whom_a_question_was_given_already_gets_no_second_event() {
    var ticket = Desk.ticketInAnalysis();
    var seen = DEDI.gets("/consultations/" + ticket).header("ETag");

    give(ticket, DEDI).then().statusCode(200).header("ETag", seen);
  }

  @Test
  @Clause("ON-2a")
  void an_officer_who_is_not_there_is_given_nothing() {
    var ticket = Desk.ticketInAnalysis();
    var away = Register.newCso("MSKI");
    Register.absent(away, "2026-11-24", "2026-11-24").then().statusCode(200);
    var gone = Register.newCso("MSKI");
    Register.change(gone, Map.of("active", false)).then().statusCode(200);
    var stranger = Person.newServiceOfficer();

    for (var officer : List.of(away, gone, stranger, MARKUS_OF_SINTANG)) {
      isProblem(give(ticket, officer), 409, "officer-not-available");
    }
    DEDI.gets("/consultations/" + ticket).then().body("officerId", equalTo(DEDI.id()));
  }

  @Test
  @Clause("ON-2a")
  void who_holds_a_question_may_give_it_back_and_nobody_else() {
    var ticket = Desk.ticketInAnalysis();
    YUSUF.posts(path(ticket, "/assignment"), to(YUSUF)).then().statusCode(403);
    isProblem(YUSUF.posts(path(ticket, "/assignment"), toThePool()), 409, "held-by-another");
    assertThat(obstacle(YUSUF, ticket, "RELEASE")).isEqualTo("held-by-another");

    DEDI.does(path(ticket, "/assignment"), toThePool())
        .then()
        .body("status", equalTo("IN_ANALYSIS"))
        .body("officerId", nullValue());

    YUSUF.does(path(ticket, "/acceptance"), Map.of()).then().body("officerId", equalTo(YUSUF.id()));
    assertThat(published("ConsultationAssigned", ticket))
        .anyMatch(it -> it.contains("\"RELEASED\"") && !it.contains("Cuti"));
  }

  @Test
  @Clause("ON-2a")
  void an_officer_takes_over_only_with_a_reason() {
    var ticket = Desk.ticketInAnalysis();
    var takeOver = path(ticket, "/acceptance");
    isProblem(YUSUF.posts(takeOver, Map.of()), 409, "held-by-another");
    YUSUF.posts(takeOver, Map.of("takeOver", true)).then().statusCode(400);

    YUSUF.does(takeOver, Map.of("takeOver", true, "reason", "Dedi sedang di loket"));

    assertThat(published("ConsultationAccepted", ticket))
        .anyMatch(it -> it.contains("\"takeOver\":true") && it.contains(DEDI.id()));
  }

  @Test
  @Clause("PROD-1")
  void what_has_ended_changes_hands_no_more() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does(path(ticket, "/response"), Desk.response());

    isProblem(give(ticket, YUSUF), 409, "case-ended");
    assertThat(obstacle(HEAD_OF_OFFICE, ticket, "ASSIGNMENT")).isEqualTo("case-ended");
  }

  @Test
  @Clause("ON-2a")
  void many_change_hands_each_with_an_answer_of_its_own() {
    var open = Desk.ticketInAnalysis();
    var ended = Desk.ticketInAnalysis();
    DEDI.does(path(ended, "/response"), Desk.response());
    var held = Desk.ticket();
    give(held, YUSUF);
    var unknown = Command.unknownId();
    var body = new HashMap<String, Object>(to(YUSUF));
    body.put("consultationIds", List.of(open, ended, held, unknown));

    HEAD_OF_OFFICE
        .does("/assignments", body)
        .then()
        .body("items.consultationId", contains(open, ended, held, unknown))
        .body("items.outcome", contains("ASSIGNED", "REFUSED", "UNCHANGED", "REFUSED"))
        .body("items.problem", contains(null, "case-ended", null, "not-found"));

    HEAD_OF_OFFICE.gets("/consultations/" + open).then().body("officerId", equalTo(YUSUF.id()));
    HEAD_OF_OFFICE.gets("/consultations/" + ended).then().body("officerId", equalTo(DEDI.id()));
    body.put("consultationIds", List.of(open));
    YUSUF.does("/assignments", body).then().body("items.problem", contains("forbidden"));
  }

  @Test
  @Clause("ON-2a")
  void all_that_an_officer_holds_goes_to_another() {
    var leaving = Register.newCso("MSKI");
    var first = Desk.ticket();
    var second = Desk.ticket();
    List.of(first, second).forEach(one -> leaving.does(path(one, "/acceptance"), Map.of()));
    var body = new HashMap<String, Object>(to(YUSUF));
    body.put("fromOfficerId", leaving.id());

    HEAD_OF_OFFICE
        .does("/assignments", body)
        .then()
        .body("items.consultationId", contains(first, second))
        .body("items.outcome", contains("ASSIGNED", "ASSIGNED"));

    HEAD_OF_OFFICE.does("/assignments", body).then().body("items", equalTo(List.of()));
    body.put("consultationIds", List.of(first));
    HEAD_OF_OFFICE
        .posts("/assignments", body)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("consultationIds"));
  }

  private static Response give(String ticket, Person officer) {
    return HEAD_OF_OFFICE.posts(path(ticket, "/assignment"), to(officer));
  }

  private static Map<String, String> to(Person officer) {
    return Map.of("officerId", officer.id(), "reason", "Cuti bersama tim");
  }

  private static Map<String, String> toThePool() {
    return Map.of("reason", "Cuti mulai besok");
  }

  private static String path(String ticket, String step) {
    return "/consultations/" + ticket + step;
  }

  private static String obstacle(Person person, String ticket, String action) {
    return person
        .gets("/consultations/" + ticket)
        .path("allowedActions.find { it.action == '%s' }.obstacle".formatted(action));
  }

  private static List<String> published(String type, String ticket) {
    return Topic.read(
            "tanggap.consultation.v1",
            seen -> seen.stream().anyMatch(it -> it.contains(type) && it.contains(ticket)))
        .stream()
        .filter(it -> it.contains(type) && it.contains(ticket))
        .toList();
  }

  private static void isProblem(Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", equalTo("urn:tanggap:problem:" + slug));
  }
}
