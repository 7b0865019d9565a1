package id.tanggap.sla.preview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline of a complaint is explained to whoever knows its facts, without knowing the case. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsRina
class ComplaintPreviewTest {

  @ParameterizedTest
  @CsvSource({
    "COMPLAINT_VERIFICATION, 2026-11-27T09:30:00Z",
    "COMPLAINT_FOLLOW_UP,    2026-12-01T09:00:00Z",
    "COMPLAINT_REPLY,        2026-12-24T01:30:00Z",
    "COMPLAINT_CLOSING,      2026-12-08T09:00:00Z",
  })
  @Clause({"COMP-0", "COMP-1"})
  void each_kind_has_its_time(String kind, String dueAt) {
    asked("{\"kind\": \"%s\", %s}".formatted(kind, "%s"))
        .statusCode(200)
        .body("dueAt", equalTo(dueAt));
  }

  @ParameterizedTest
  @CsvSource({
    "INFORMATION_REQUEST,       2026-12-01T09:00:00Z",
    "ASPIRATION,                2026-12-01T09:00:00Z",
    "COMPLAINT_NON_SUPERVISORY, 2026-12-14T09:00:00Z",
    "COMPLAINT_SUPERVISORY,     2027-02-23T08:00:00Z",
  })
  @Clause("COMP-1")
  void an_answer_has_the_time_of_its_class(String complaintClass, String dueAt) {
    asked(
            "{\"kind\": \"COMPLAINT_RESPONSE\", \"complaintClass\": \"%s\", %s}"
                .formatted(complaintClass, "%s"))
        .statusCode(200)
        .body("dueAt", equalTo(dueAt));
  }

  @Test
  @Clause("COMP-1")
  void more_time_and_the_days_of_asking_are_explained() {
    asked(
            """
            {"kind": "COMPLAINT_RESPONSE", "complaintClass": "ASPIRATION",
             "extension": {"grantedAt": "2026-11-25T02:00:00Z", "workingDays": 2},
             "pauses": [{"from": "2026-11-26T02:00:00Z", "to": "2026-11-27T02:00:00Z"}], %s}
            """)
        .statusCode(200)
        .body("dueAt", equalTo("2026-12-04T09:30:00Z"))
        .body("grossDueAt", equalTo("2026-12-03T09:00:00Z"))
        .body("derivation.steps.step", hasItem("Extended"))
        .body("derivation.textId", containsString("memberi tambahan waktu 2 hari kerja"))
        .body("derivation.textEn", containsString("gave 2 more working days"));
  }

  @Test
  @Clause("COMP-1")
  void without_a_class_nobody_can_say_when_the_answer_is_due() {
    asked("{\"kind\": \"COMPLAINT_RESPONSE\", %s}")
        .statusCode(400)
        .body("violations.field", hasItem("complaintClass"));
  }

  private static ValidatableResponse asked(String question) {
    var common = "\"officeCode\": \"042\", \"anchor\": \"2026-11-24T01:30:00Z\"";
    return given()
        .contentType("application/json")
        .body(question.formatted(common))
        .post("/api/v1/deadlines/preview")
        .then();
  }
}
