package id.tanggap.sla.overview;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which clocks, and what a clock shows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClockResourceTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @AsRina
  @Clause({"ON-6b", "A-4", "A-6"})
  void a_deadline_shows_its_working() {
    var question = Case.online();
    topics.tell(
        List.of(
            question.received("2026-11-20T08:12"),
            question.requested("2026-11-20T10:00"),
            question.completed("2026-11-23T17:00")));
    watch.until(question, ClockState.RUNNING);
    var id = runningAt(question, "2026-11-26T16:00");

    when()
        .get("/api/v1/clocks/{id}/derivation", id)
        .then()
        .statusCode(200)
        .body("steps.step", hasItems("Anchored", "DayZero", "DayCounted", "ClosingPaused"))
        .body("textId", containsString("26 November 2026"))
        .body("textEn", containsString("26 November 2026"));
    when()
        .get("/api/v1/clocks/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", not(nullValue()))
        .body("dueAt", equalTo("2026-11-26T09:00:00Z"))
        .body("dueDate", equalTo("2026-11-26"))
        .body("grossDueAt", equalTo("2026-11-25T09:00:00Z"))
        .body("addedClosings", equalTo(1))
        .body("state", equalTo("RUNNING"))
        .body("clause", equalTo("ON-6b"));
  }

  @Test
  @AsRina
  void clocks_are_found_by_what_they_are_and_paged_without_gaps() {
    var questions = List.of(Case.online(), Case.online(), Case.online());
    questions.forEach(it -> topics.tell(List.of(it.received("2026-11-23T08:12"))));
    questions.forEach(it -> watch.until(it, ClockState.RUNNING));

    given()
        .queryParam("caseId", questions.getFirst().id)
        .queryParam("kind", "SOLUTION")
        .queryParam("state", "RUNNING")
        .queryParam("section", "PD")
        .queryParam("officer", Case.RINA)
        .queryParam("dueBefore", "2026-11-27T00:00:00Z")
        .get("/api/v1/clocks")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].caseId", equalTo(questions.getFirst().id.toString()))
        .body("nextCursor", nullValue());
    given()
        .queryParam("caseId", questions.getFirst().id)
        .queryParam("dueBefore", "2026-11-26T09:00:00Z")
        .get("/api/v1/clocks")
        .then()
        .body("items", empty());
    var first = given().queryParam("limit", 1).get("/api/v1/clocks").then().statusCode(200);
    var cursor = first.header("Link", containsString("rel=\"next\"")).extract().path("nextCursor");
    var second =
        given().queryParam("limit", 1).queryParam("cursor", cursor).get("/api/v1/clocks").then();
    assertThat(second.extract().<String>path("items[0].clockId"))
        .isGreaterThan(first.extract().<String>path("items[0].clockId"));
  }

  @Test
  @AsRina
  void clocks_of_another_office_do_not_exist() {
    var question = Case.onlineOf("079", "990006");
    topics.tell(List.of(question.received("2026-11-23T08:12")));
    var id = watch.until(question, ClockState.RUNNING).clockId();

    when().get("/api/v1/clocks/{id}", id).then().statusCode(404);
    when().get("/api/v1/clocks/{id}/derivation", id).then().statusCode(404);
    given().queryParam("caseId", question.id).get("/api/v1/clocks").then().body("items", empty());
    given()
        .queryParam("limit", 200)
        .get("/api/v1/clocks")
        .then()
        .body("items.officeCode", everyItem(equalTo("042")));
  }

  @Test
  @AsRina
  void unknown_clocks_are_not_found() {
    when().get("/api/v1/clocks/{id}", UUID.randomUUID()).then().statusCode(404);
    when().get("/api/v1/clocks/not-an-id").then().statusCode(404);
    when().get("/api/v1/policies/TEA_TIME").then().statusCode(404);
  }

  @Test
  void without_a_token_nothing_is_told() {
    when().get("/api/v1/clocks").then().statusCode(401);
    when().get("/api/v1/calendars/042?from=2026-01-01&to=2026-01-02").then().statusCode(401);
  }

  @Test
  @TestSecurity(user = "integritas", roles = "INTEGRITY_OFFICER")
  void the_wrong_role_is_refused() {
    when().get("/api/v1/clocks").then().statusCode(403);
  }

  @Test
  @AsRina
  @Clause("A-14")
  void a_calendar_tells_why_nobody_works() {
    when()
        .get("/api/v1/calendars/042?from=2026-12-23&to=2026-12-26")
        .then()
        .statusCode(200)
        .body("days.kind", equalTo(List.of("WORKING", "NON_WORKING", "NON_WORKING", "NON_WORKING")))
        .body("days[0].closesAt", equalTo("2026-12-23T09:00:00Z"))
        .body("days[1].reason.dayOff.kind", equalTo("JOINT_LEAVE"));
  }

  @Test
  @AsRina
  @Clause("A-6")
  void a_policy_names_the_clause_of_each_value() {
    when()
        .get("/api/v1/policies/SOLUTION")
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("settings.workingDays.value", equalTo("3"))
        .body("settings.pauseAwaitingStakeholder.clause", equalTo("A-6"))
        .body("settings.workingDays.effectEn", containsString("close of office"));
  }

  private UUID runningAt(Case subject, String dueAt) {
    await().until(() -> MovableTime.wib(dueAt).equals(watch.clockOf(subject).term().dueAt()));
    return watch.clockOf(subject).clockId();
  }
}
