package id.tanggap.sla.overview;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.tanggap.clauses.Clause;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.Filing;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.Offices;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clocks of complaints are shown to nobody here: who is excluded only complaint-service knows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfidentialClocksTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject Offices offices;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause("COMP-0")
  @TestSecurity(user = "kanwil", roles = "OFFICE_HEAD")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "bc506554-617b-5382-821a-4216a42c3c86"),
        @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
      })
  void not_even_who_serves_every_office_sees_one_in_lists_alone_or_explained() {
    var complaint = answeredTooLate(offices.opened());
    var id = watch.until(complaint.id, ClockKind.COMPLAINT_RESPONSE, ClockState.MISSED).clockId();

    given()
        .queryParam("caseId", complaint.id)
        .get("/api/v1/clocks")
        .then()
        .statusCode(200)
        .body("items", empty());
    for (var kind : List.of(ClockKind.COMPLAINT_RESPONSE, ClockKind.COMPLAINT_CLOSING)) {
      given().queryParam("kind", kind).get("/api/v1/clocks").then().body("items", empty());
    }
    when().get("/api/v1/clocks/{id}", id).then().statusCode(404);
    when().get("/api/v1/clocks/{id}/derivation", id).then().statusCode(404);
  }

  @Test
  @Clause("COMP-0")
  @TestSecurity(user = "kanwil", roles = "OFFICE_HEAD")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "bc506554-617b-5382-821a-4216a42c3c86"),
        @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
      })
  void figures_and_reports_of_an_office_are_those_of_one_without_complaints() {
    var office = offices.opened();
    var complaint = answeredTooLate(office);
    watch.until(complaint.id, ClockKind.COMPLAINT_RESPONSE, ClockState.MISSED);

    given()
        .queryParam("from", "2026-11-01")
        .queryParam("to", "2027-01-31")
        .queryParam("by", "OFFICE", "KIND")
        .get("/api/v1/compliance")
        .then()
        .statusCode(200)
        .body(not(containsString('"' + office + '"')));
    when()
        .get("/api/v1/compliance/reports/{office}/2026-11", office)
        .then()
        .statusCode(200)
        .body("missed.total", equalTo(0));
  }

  @Test
  @Clause("COMP-0")
  void they_are_told_where_few_may_read_and_nowhere_else() {
    var complaint = answeredTooLate("042");
    var clock = watch.until(complaint.id, ClockKind.COMPLAINT_RESPONSE, ClockState.MISSED);

    await()
        .until(
            () ->
                topics.whispered(complaint.id).stream()
                    .filter(it -> it.path("subject").asText().equals(clock.clockId().toString()))
                    .map(it -> it.path("type").asText())
                    .toList(),
            watch.told(clock)::equals);
    assertThat(topics.published(complaint.id)).isEmpty();
    assertThat(topics.whispered(complaint.id))
        .allSatisfy(
            it ->
                assertThat(it.path("data").toString())
                    .doesNotContain("channel", "sectionCode", "officerId", "SUGGESTION_BOX"));
  }

  private Filing answeredTooLate(String office) {
    var complaint = Filing.at(office);
    topics.tell(
        List.of(
            complaint.received("2026-11-02T08:00"),
            complaint.verified("2026-11-03T08:00"),
            complaint.classified(ComplaintClass.ASPIRATION, "2026-11-03T08:05"),
            complaint.responded("2026-11-23T08:00")));
    return complaint;
  }
}
