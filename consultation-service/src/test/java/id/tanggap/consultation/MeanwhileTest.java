package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed while somebody else changed the case can be adapted: the refusal says to what. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeanwhileTest {

  private static final Map<String, Object> WITHDRAWN = Map.of("reason", "WITHDRAWN_BY_STAKEHOLDER");

  private String ticket = "";

  @BeforeEach
  void a_ticket_is_in_analysis() {
    ticket = Desk.ticketInAnalysis();
  }

  @Test
  void who_saw_an_older_version_is_told_what_changed_and_by_which_role() {
    HEAD_OF_OFFICE.does(step("assignment"), Map.of("officerId", YUSUF.id(), "reason", "Rapat"));
    YUSUF.does(step("follow-up"), Map.of());

    answeredBy(DEDI, "\"3\"")
        .statusCode(412)
        .body("type", equalTo("urn:tanggap:problem:stale"))
        .body("currentVersion", equalTo(5))
        .body("changes.sequence", contains(4, 5))
        .body("changes.type", contains("ConsultationAssigned", "FollowUpPromised"))
        .body("changes.actorRole", contains("OFFICE_HEAD", "CSO"));
  }

  @Test
  void a_command_that_the_state_forbids_is_told_what_came_before_it() {
    YUSUF.does(step("response"), Desk.response());

    DEDI.posts(step("response"), Desk.response())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:case-ended"))
        .body("changes.type.last()", equalTo("ConsultationResolved"))
        .body("changes.actorRole.last()", equalTo("CSO"));
  }

  @Test
  void a_rule_that_stops_who_saw_the_latest_version_tells_all_the_same_what_came_before() {
    YUSUF.does(step("response"), Desk.response());

    answeredBy(DEDI, "\"4\"")
        .statusCode(409)
        .body("changes.type.last()", equalTo("ConsultationResolved"));
  }

  @Test
  void outside_of_the_office_one_is_told_what_concerns_oneself_and_not_who_did_it() {
    YUSUF.does(step("response"), Desk.response());

    TREASURER_990002
        .posts(step("cancellation"), WITHDRAWN)
        .then()
        .statusCode(409)
        .body("changes.type", hasItems("ConsultationReceived", "ConsultationResolved"))
        .body("changes.type", not(hasItems("QuestionClassified")))
        .body("changes.actorRole", everyItem(nullValue()));
  }

  @Test
  void who_may_not_see_a_case_is_told_nothing_of_it() {
    var elsewhere = Person.MARKUS_OF_SINTANG;

    answeredBy(elsewhere, "\"1\"").statusCode(404).body("changes", nullValue());
  }

  @Test
  void a_version_that_nobody_has_seen_yet_has_no_changes_after_it() {
    answeredBy(DEDI, "\"99\"").statusCode(412).body("changes", empty());
  }

  @Test
  @Clause("FF-1a")
  void who_receives_a_second_visitor_is_told_which_visit_is_open_and_since_when() {
    var officer = Person.newServiceOfficer();
    var open = Desk.visit(officer);

    var body = Map.of("officeCode", "042", "stakeholder", Desk.TREASURER, "start", true);
    officer
        .posts("/visits", body)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-already-open"))
        .body("visitId", equalTo(open))
        .body("changes.type", contains("VisitRegistered", "StakeholderIdentified", "VisitOpened"));
  }

  @Test
  @Clause("FF-7b1")
  void a_good_bye_that_leaves_nobody_to_call_back_is_told_what_the_visit_was() {
    var officer = Person.newServiceOfficer();
    var visit = Desk.visit(officer);
    Desk.question(officer, visit, Map.of());

    officer
        .posts("/visits/" + visit + "/closing", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:contact-person-required"))
        .body("changes.type.last()", equalTo("VisitOpened"))
        .body("changes.actorRole.last()", equalTo("SERVICE_OFFICER"));
  }

  @Test
  @Clause("FF-2")
  void a_question_of_a_visitor_whom_somebody_else_received_is_told_who_did() {
    var visit = Desk.visit(Person.newServiceOfficer());

    var question =
        Map.of(
            "officeCode", "042",
            "channel", "FACE_TO_FACE",
            "visitId", visit,
            "question", "Apakah GUP di bawah 50% bisa diajukan?");

    Person.newServiceOfficer()
        .posts("/consultations", question)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-not-open"))
        .body("changes.type.last()", equalTo("VisitOpened"));
  }

  @Test
  @Clause("FF-6")
  void a_response_that_should_close_a_visit_that_never_was_is_told_what_the_case_is() {
    var body = new HashMap<>(Desk.response());
    body.put("closeVisit", true);

    DEDI.posts(step("response"), body)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-not-open"))
        .body("changes.type.last()", equalTo("QuestionClassified"));
  }

  private ValidatableResponse answeredBy(Person officer, String seen) {
    return officer
        .asks()
        .header("If-Match", seen)
        .contentType(ContentType.JSON)
        .body(Desk.response())
        .post("/api/v1" + step("response"))
        .then();
  }

  private String step(String noun) {
    return "/consultations/" + ticket + "/" + noun;
  }
}
