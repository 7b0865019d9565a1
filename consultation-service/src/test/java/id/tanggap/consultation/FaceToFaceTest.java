package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Desk.CONTACT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class FaceToFaceTest {

  private final Person rina = Person.newServiceOfficer();

  @Test
  @Clause({"R1", "FF-0", "FF-1a", "FF-2", "FF-3a"})
  void a_question_at_the_desk_is_held_at_once() {
    var visit = Desk.visit(rina);

    var question = Desk.question(rina, visit, Map.of());

    rina.gets("/consultations/" + question)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_ANALYSIS"))
        .body("officerId", equalTo(rina.id()))
        .body("number", matchesPattern("K-042-2026-\\d{6}"))
        .body("question", equalTo("Apakah GUP di bawah 50% bisa diajukan?"));
  }

  @Test
  @Clause({"FF-6", "PROD-1", "PROD-2"})
  void an_answer_at_hand_resolves_the_question_at_once() {
    var question = Desk.classified(rina);

    rina.does("/consultations/" + question + "/response", Desk.response());

    rina.gets("/consultations/" + question)
        .then()
        .body("status", equalTo("RESOLVED"))
        .body("response.path", equalTo("FIRST_CONTACT"))
        .body("response.text", equalTo("GUP dapat diajukan."));
  }

  @Test
  @Clause({"FF-7", "FF-7b1", "A-8"})
  void a_follow_up_needs_somebody_to_call_back() {
    var question = Desk.classified(rina);
    var path = "/consultations/" + question + "/follow-up";

    rina.posts(path, Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:contact-person-required"));
    rina.posts(path, Map.of("contactPerson", CONTACT))
        .then()
        .statusCode(200)
        .body("status", equalTo("FOLLOW_UP"));
  }

  @Test
  @Clause({"FF-7b2", "FF-7b3"})
  void the_solution_goes_to_the_contact_person_by_the_way_it_gave() {
    var visit = Desk.visit(rina);
    var question = Desk.question(rina, visit, Map.of("topicCode", "PD-UPTUP"));
    rina.does("/visits/" + visit + "/closing", Map.of("contactPerson", CONTACT));

    rina.does(
        "/consultations/" + question + "/response",
        Map.of("text", "Sudah dapat diajukan.", "outcome", "ANSWERED", "medium", "PHONE"));

    rina.gets("/consultations/" + question)
        .then()
        .body("status", equalTo("RESOLVED"))
        .body("contactPerson", equalTo(CONTACT))
        .body("response.medium", equalTo("PHONE"))
        .body("response.path", equalTo("FOLLOW_UP"));
  }
}
