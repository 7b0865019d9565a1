package id.tanggap.sla.overview;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clocks show to the same people what consultation-service shows of their cases. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SightTest {

  private static final String SATKER_PERSON = "acc6d91e-d0a4-57c8-8ff9-bf1193aca297";

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @TestSecurity(user = "satker-990002", roles = "STAKEHOLDER")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = SATKER_PERSON),
        @Claim(key = "satker", value = "990002")
      })
  void a_stakeholder_sees_the_clocks_of_its_satker_and_of_what_it_sent_itself() {
    var own = Case.onlineOf("042", "990002");
    var sent = Case.onlineOf("079", "990007");
    var foreign = Case.onlineOf("042", "990006");
    topics.tell(List.of(own.received("2026-11-23T08:12")));
    topics.tell(List.of(sent.receivedFrom(UUID.fromString(SATKER_PERSON), "2026-11-23T08:12")));
    topics.tell(List.of(foreign.received("2026-11-23T08:12")));

    shows(own);
    shows(sent);
    hides(foreign);
  }

  @Test
  @TestSecurity(user = "satker-990002", roles = "STAKEHOLDER")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = SATKER_PERSON),
        @Claim(key = "satker", value = "990002")
      })
  void from_outside_nobody_learns_which_section_or_officer_has_the_case() {
    var own = Case.onlineOf("042", "990002");
    topics.tell(List.of(own.received("2026-11-23T08:12")));
    var id = watch.until(own, ClockState.RUNNING).clockId();

    when()
        .get("/api/v1/clocks/{id}", id)
        .then()
        .statusCode(200)
        .body("officerId", nullValue())
        .body("sectionCode", nullValue())
        .body("topicCode", equalTo("PD-UPTUP"));
    given()
        .queryParam("caseId", own.id)
        .get("/api/v1/clocks")
        .then()
        .body("items", hasSize(1))
        .body("items.officerId", everyItem(nullValue()))
        .body("items.sectionCode", everyItem(nullValue()));
    asking("section", "PD", own);
    asking("officer", Case.RINA.toString(), own);
  }

  @Test
  @TestSecurity(user = "service-account-omspan", roles = "OMSPAN_INTEGRATION")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "11940720-47e6-54ea-a210-3c9ccc958afa"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void om_span_sees_the_clocks_of_the_tickets_of_its_offices() {
    var ticket = Case.onlineOf("042", "990002");
    var elsewhere = Case.onlineOf("079", "990002");
    var visit = Case.atTheDesk();
    topics.tell(List.of(ticket.received("2026-11-23T08:12")));
    topics.tell(List.of(elsewhere.received("2026-11-23T08:12")));
    topics.tell(
        List.of(
            visit.received("2026-11-23T08:12"), visit.promised("2026-11-23T09:00", "2026-11-23")));

    shows(ticket);
    hides(elsewhere);
    hides(visit);
    when()
        .get("/api/v1/clocks/{id}", watch.clockOf(ticket).clockId())
        .then()
        .body("officerId", nullValue())
        .body("sectionCode", nullValue());
  }

  @Test
  @TestSecurity(
      user = "rina",
      roles = {"SERVICE_OFFICER", "STAKEHOLDER"})
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "d63660ba-83f8-5cb0-b8fa-311444b204d1"),
        @Claim(key = "satker", value = "990002"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void who_is_an_officer_and_a_stakeholder_is_an_officer_first() {
    var ofTheOffice = Case.onlineOf("042", "990006");
    var ofTheSatker = Case.onlineOf("079", "990002");
    topics.tell(List.of(ofTheOffice.received("2026-11-23T08:12")));
    topics.tell(List.of(ofTheSatker.received("2026-11-23T08:12")));

    shows(ofTheOffice);
    hides(ofTheSatker);
    when()
        .get("/api/v1/clocks/{id}", watch.clockOf(ofTheOffice).clockId())
        .then()
        .body("officerId", notNullValue())
        .body("sectionCode", equalTo("PD"));
  }

  private void shows(Case subject) {
    var id = watch.until(subject, ClockState.RUNNING).clockId();
    when().get("/api/v1/clocks/{id}", id).then().statusCode(200);
    when().get("/api/v1/clocks/{id}/derivation", id).then().statusCode(200);
    listed(subject).body("items", hasSize(1));
  }

  private void hides(Case subject) {
    var id = watch.until(subject, ClockState.RUNNING).clockId();
    when().get("/api/v1/clocks/{id}", id).then().statusCode(404);
    when().get("/api/v1/clocks/{id}/derivation", id).then().statusCode(404);
    listed(subject).body("items", empty());
  }

  private static ValidatableResponse listed(Case subject) {
    return given().queryParam("caseId", subject.id).get("/api/v1/clocks").then().statusCode(200);
  }

  private static void asking(String field, String value, Case subject) {
    given()
        .queryParam("caseId", subject.id)
        .queryParam(field, value)
        .get("/api/v1/clocks")
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
