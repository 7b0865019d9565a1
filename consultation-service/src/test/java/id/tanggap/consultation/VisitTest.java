package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Desk.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class VisitTest {

  private final Person rina = Person.newServiceOfficer();

  @Test
  @Clause("FF-1a")
  void a_visitor_waits_with_a_number_until_an_officer_has_time() {
    var visit =
        rina.does("/visits", Map.of("officeCode", "042", "stakeholder", Map.of("kind", "UMUM")));
    visit.then().statusCode(201).body("status", equalTo("WAITING"));
    int number = visit.path("queueNumber");
    assertThat(number).isPositive();

    rina.does("/visits/" + visit.path("id") + "/start", Map.of())
        .then()
        .body("status", equalTo("OPEN"))
        .body("officerId", equalTo(rina.id()));
  }

  @Test
  @Clause("FF-1a")
  void an_officer_receives_one_visitor_at_a_time() {
    Desk.visit(rina);

    rina.posts("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER, "start", true))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-already-open"));
  }

  @Test
  @Clause("FF-2")
  void a_question_at_the_desk_needs_an_open_visit_of_its_officer() {
    var visit = Desk.visit(rina);
    var body =
        Map.of(
            "officeCode",
            "042",
            "channel",
            "FACE_TO_FACE",
            "visitId",
            visit,
            "question",
            "Kapan TUP harus dipertanggungjawabkan?");
    Person.SARI
        .posts("/consultations", body)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-not-open"));

    rina.does("/visits/" + visit + "/closing", Map.of());

    rina.posts("/consultations", body)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:visit-not-open"));
  }

  @Test
  @Clause({"FF-1b", "FF-3b"})
  void who_asks_is_known_before_the_question_is_analysed() {
    var visit = Desk.visit(rina, Map.of("kind", "SATKER"));
    var question = Desk.question(rina, visit, Map.of());
    var path = "/consultations/" + question;
    rina.posts(path + "/classification", Map.of("topicCode", "PD-UPTUP"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:stakeholder-not-identified"));

    rina.does(path + "/identification", Map.of("stakeholder", Desk.TREASURER));

    rina.does(path + "/classification", Map.of("topicCode", "PD-UPTUP"))
        .then()
        .body("sectionCode", equalTo("PD"));
  }

  @Test
  @Clause({"FF-1b", "FF-3b"})
  void a_topic_told_with_the_question_is_never_dropped_in_silence() {
    var visit = Desk.visit(rina, Map.of("kind", "SATKER"));
    var body =
        Map.of(
            "officeCode",
            "042",
            "channel",
            "FACE_TO_FACE",
            "visitId",
            visit,
            "topicCode",
            "PD-UPTUP",
            "question",
            "Kapan TUP harus dipertanggungjawabkan?");

    rina.posts("/consultations", body)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:stakeholder-not-identified"));
  }

  @Test
  @Clause({"FF-7b1", "A-8", "TIME-2"})
  void closing_a_visit_promises_each_unanswered_question() {
    var visit = Desk.visit(rina);
    var answered = Desk.question(rina, visit, Map.of("topicCode", "PD-UPTUP"));
    var open = Desk.question(rina, visit, Map.of("topicCode", "PD-SPM"));
    rina.does("/consultations/" + answered + "/response", Desk.response());

    rina.posts("/visits/" + visit + "/closing", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:contact-person-required"))
        .body("consultations", contains(open));
    rina.does("/visits/" + visit + "/closing", Map.of("contactPerson", CONTACT))
        .then()
        .body("status", equalTo("CLOSED"));

    rina.gets("/consultations/" + open)
        .then()
        .body("status", equalTo("FOLLOW_UP"))
        .body("promise.cause", equalTo("VISIT_CLOSED"))
        .body("promise.contactProvided", equalTo(true));
    rina.gets("/consultations/" + answered).then().body("status", equalTo("RESOLVED"));
  }

  @Test
  @Clause("FF-7b1")
  void a_visitor_who_left_without_a_word_is_counted_apart() {
    var visit = Desk.visit(rina);
    var question = Desk.question(rina, visit, Map.of());

    rina.does("/visits/" + visit + "/closing", Map.of("left", true));

    rina.gets("/consultations/" + question).then().body("status", equalTo("CANCELLED"));
  }

  @Test
  @Clause({"FF-6", "TIME-2"})
  void a_response_may_close_the_visit_with_it() {
    var visit = Desk.visit(rina);
    var question = Desk.question(rina, visit, Map.of("topicCode", "PD-UPTUP"));

    rina.does(
        "/consultations/" + question + "/response",
        Map.of("text", "Bisa.", "outcome", "ANSWERED", "medium", "IN_PERSON", "closeVisit", true));

    rina.gets("/visits/" + visit).then().body("status", equalTo("CLOSED"));
  }

  @Test
  @Clause("FF-1a")
  void the_waiting_room_of_a_day_is_listed_by_number() {
    Desk.visit(rina);

    List<Integer> numbers = rina.gets("/visits?officeCode=042&limit=200").path("items.queueNumber");

    assertThat(numbers).isNotEmpty().isSorted();
  }
}
