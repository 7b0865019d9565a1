package id.tanggap.sla.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.journal.Journal;
import id.tanggap.sla.world.AsAdmin;
import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Calendar and policies of an office are not there for the administrator of another one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnotherOfficesAdminTest {

  private static final Decree CLOSURE = Decree.closure("2027-08-18");
  private static final String POLICY = "/api/v1/policies/SOLUTION?officeCode=079";
  private static final String FIVE_DAYS =
      """
      {"settings": {"workingDays": "5", "pauseAwaitingStakeholder": "true"},
       "reach": "NEW_CLOCKS", "basis": "KEP-12/WPB.17/2026"}
      """;

  /** Nobody has seen it; whoever may change anything is told so, and nothing is changed. */
  private static final String UNSEEN = "\"9999\"";

  @Inject Journal journal;

  @Test
  @TestSecurity(user = "admin-042", roles = "ADMIN")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "0199b1bc-af7c-70d9-9973-70dd6b65a6a4"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void an_administrator_finds_no_calendar_and_no_policy_of_another_office() {
    var calendar = journal.of("calendar-079").size();
    var policy = journal.of("policy-079-SOLUTION").size();

    CLOSURE.to("079").then().statusCode(404);
    CLOSURE.previewedBy("079").then().statusCode(404);
    calendarOf("079").then().statusCode(404);
    given().get(POLICY).then().statusCode(404);
    fiveDaysSeen("\"0\"").then().statusCode(404);

    assertThat(journal.of("calendar-079")).hasSize(calendar);
    assertThat(journal.of("policy-079-SOLUTION")).hasSize(policy);
    calendarOf("042").then().statusCode(200);
  }

  @Test
  @AsAdmin
  void an_administrator_of_every_office_finds_them() {
    CLOSURE.sent(unseen(), "079").then().statusCode(412);
    CLOSURE.previewedBy("079").then().statusCode(200);
    calendarOf("079").then().statusCode(200);
    given().get(POLICY).then().statusCode(200);
    fiveDaysSeen(UNSEEN).then().statusCode(412);
  }

  private static Response calendarOf(String office) {
    return given().get("/api/v1/calendars/{office}?from=2026-11-23&to=2026-11-24", office);
  }

  private static Response fiveDaysSeen(String version) {
    return given()
        .header("If-Match", version)
        .contentType("application/json")
        .body(FIVE_DAYS)
        .put(POLICY);
  }

  private static RequestSpecification unseen() {
    return given().header("If-Match", UNSEEN);
  }
}
