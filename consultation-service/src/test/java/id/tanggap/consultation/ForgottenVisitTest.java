package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Desk.CONTACT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import id.tanggap.consultation.testing.Topic;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows 0 and 11: who waits, and what becomes of a visit that nobody closed. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ForgottenVisitTest {

  @Inject Time time;
  private final Person rina = Person.newServiceOfficer();

  @AfterEach
  void the_day_is_over() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause("FF-1a")
  void the_waiting_room_shows_who_waits() {
    String waiting =
        rina.does("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER)).path("id");
    var open = Desk.visit(rina);
    var room = "/visits?officeCode=042&limit=200&day=2026-11-24&status=";

    rina.gets(room + "WAITING").then().body("items.id", hasItem(waiting));
    rina.gets(room + "WAITING").then().body("items.id", not(hasItem(open)));
    rina.gets(room + "OPEN&status=WAITING").then().body("items.id", hasItem(open));
    rina.gets(room + "TIDUR").then().statusCode(400);
  }

  @Test
  @Clause({"FF-7b1", "A-8"})
  void a_forgotten_visit_ends_at_midnight_and_its_questions_are_promised_with_an_alarm() {
    var visit = Desk.visit(rina);
    var unreachable = Desk.question(rina, visit, Map.of("topicCode", "PD-SPM"));
    var reachable = Desk.question(rina, visit, Map.of("topicCode", "PD-SPM"));
    rina.does("/consultations/" + reachable + "/identification", Map.of("contactPerson", CONTACT));
    var alarms = alarms();
    time.is("2026-11-24T23:59");
    rina.gets("/visits/" + visit).then().body("status", equalTo("OPEN"));

    time.is("2026-11-25T00:01");

    await()
        .untilAsserted(
            () ->
                rina.gets("/visits/" + visit)
                    .then()
                    .body("status", equalTo("CLOSED"))
                    .body("closedAt", equalTo("2026-11-24T17:00:00Z")));
    promised(unreachable, false);
    promised(reachable, true);
    rina.gets("/consultations?limit=200&holder=" + rina.id())
        .then()
        .body("items.find { it.id == '" + unreachable + "' }.wayBackKnown", equalTo(false));
    assertThat(alarms()).isGreaterThanOrEqualTo(alarms + 1);
    assertThat(closings(visit)).singleElement().asString().contains("\"AUTO\"", "\"system\"");
  }

  private void promised(String question, boolean contact) {
    rina.gets("/consultations/" + question)
        .then()
        .body("status", equalTo("FOLLOW_UP"))
        .body("promise.cause", equalTo("VISIT_CLOSED"))
        .body("promise.contactProvided", equalTo(contact))
        .body("wayBackKnown", equalTo(contact));
  }

  @Test
  @Clause("FF-7b1")
  void a_visit_that_is_typed_in_late_is_not_closed_under_the_officers_hands() {
    String visit =
        rina.does(
                "/visits",
                Map.of(
                    "officeCode", "042",
                    "stakeholder", Desk.TREASURER,
                    "start", true,
                    "occurredAt", "2026-11-23T03:00:00Z",
                    "reason", "Listrik padam sejak kemarin"))
            .path("id");
    var other = Desk.visit(Person.newServiceOfficer());
    time.is("2026-11-24T23:59");
    rina.gets("/visits/" + visit).then().body("status", equalTo("OPEN"));

    time.is("2026-11-25T00:00");

    for (var forgotten : List.of(other, visit)) {
      await()
          .untilAsserted(
              () -> rina.gets("/visits/" + forgotten).then().body("status", equalTo("CLOSED")));
    }
  }

  private static double alarms() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("tanggap_promises_without_contact_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static List<String> closings(String visit) {
    return Topic.read(
            "tanggap.consultation.v1", seen -> seen.stream().anyMatch(it -> isClosing(it, visit)))
        .stream()
        .filter(it -> isClosing(it, visit))
        .toList();
  }

  private static boolean isClosing(String event, String visit) {
    return event.contains("\"VisitClosed\"") && event.contains(visit);
  }
}
