package id.tanggap.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The face-to-face procedure, in the words of the standard, for an answer that is at hand. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ThreeCallsTest {

  private final Person rina = Person.newServiceOfficer();

  @Test
  @Clause({
    "FF-0", "FF-1a", "FF-1b", "FF-2", "FF-3a", "FF-3b", "FF-6", "TIME-2", "PROD-1", "PROD-2"
  })
  void an_answer_at_hand_takes_three_calls_from_the_door_to_resolved() {
    String visit = theOfficerReceivesAndIdentifiesTheStakeholder();
    String consultation = theStakeholderAsksAndTheOfficerIdentifiesTheQuestion(visit);
    theOfficerAnswersAtOnceAndSaysGoodBye(consultation);

    rina.gets("/consultations/" + consultation)
        .then()
        .body("status", equalTo("RESOLVED"))
        .body("stakeholder.satkerCode", equalTo("990002"))
        .body("topicCode", equalTo("PD-UPTUP"))
        .body("response.path", equalTo("FIRST_CONTACT"))
        .body("response.medium", equalTo("IN_PERSON"));
    rina.gets("/visits/" + visit).then().body("status", equalTo("CLOSED"));
    assertThat(timeline(consultation))
        .containsExactly(
            "ConsultationReceived",
            "ConsultationAccepted",
            "QuestionClassified",
            "ConsultationResolved");
  }

  private String theOfficerReceivesAndIdentifiesTheStakeholder() {
    return rina.does(
            "/visits",
            Map.of(
                "officeCode",
                "042",
                "stakeholder",
                Map.of("kind", "SATKER", "satkerCode", "990002"),
                "start",
                true))
        .path("id");
  }

  private String theStakeholderAsksAndTheOfficerIdentifiesTheQuestion(String visit) {
    return rina.does(
            "/consultations",
            Map.of(
                "officeCode", "042",
                "channel", "FACE_TO_FACE",
                "visitId", visit,
                "question", "Apakah GUP di bawah 50% bisa diajukan?",
                "topicCode", "PD-UPTUP"))
        .path("id");
  }

  private void theOfficerAnswersAtOnceAndSaysGoodBye(String consultation) {
    rina.does(
        "/consultations/" + consultation + "/response",
        Map.of(
            "text", "Bisa, bila sisa UP tidak mencukupi.",
            "outcome", "ANSWERED",
            "medium", "IN_PERSON",
            "closeVisit", true));
  }

  private List<String> timeline(String consultation) {
    return rina.gets("/consultations/" + consultation + "/timeline").path("items.type");
  }
}
