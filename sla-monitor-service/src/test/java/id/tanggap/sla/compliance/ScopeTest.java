package id.tanggap.sla.compliance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.News;
import id.tanggap.sla.world.AsKepala;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which figures; what is outside is not there. June 2024 belongs to these tests. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScopeTest {

  private static final String KASI_PD = "be692a14-a438-54ea-b758-3f7b7227ea15";
  private static final UUID SARI = UUID.fromString("cbdd12f1-f5bf-5883-87d5-eb92ae87d020");

  @Inject MovableTime time;
  @Inject Topics topics;

  @BeforeEach
  void cases_of_two_offices_and_two_sections() {
    time.is("2024-06-03T10:00");
    topics.tell(
        List.of(
            Case.online().received("2024-06-03T09:00"),
            Case.online().about("VERA-LPJ", "VERA").heldBy(SARI).received("2024-06-03T09:00"),
            Case.onlineOf("079", "990007").received("2024-06-03T09:00")));
  }

  @Test
  @AsKepala
  void the_head_of_an_office_sees_that_office_alone() {
    isShown("OFFICE", "officeCode", "042");
    isShown("OFFICER", "officerId", Case.RINA.toString(), SARI.toString());
    assertThat(Asking.month(6).getString("scope")).isEqualTo("OWN_OFFICES");
    given().get("/api/v1/compliance/reports/042/2024-06").then().statusCode(200);
    given().get("/api/v1/compliance/reports/079/2024-06").then().statusCode(404);
    given().get("/api/v1/compliance/reports/999/2024-06").then().statusCode(404);
  }

  @Test
  @TestSecurity(user = "kanwil", roles = "VIEWER_REGIONAL")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "bc506554-617b-5382-821a-4216a42c3c86"),
        @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
      })
  void the_regional_office_sees_all_offices_and_sums_alone() {
    isShown("OFFICE", "officeCode", "042", "079");
    given().get("/api/v1/compliance/reports/079/2024-06").then().statusCode(200);
  }

  @Test
  @AsRina
  void an_officer_sees_what_was_in_the_own_hands() {
    isShown("OFFICER", "officerId", Case.RINA.toString());
    isShown("SECTION", "sectionCode", "PD");
    assertThat(Asking.month(6).getString("scope")).isEqualTo("OWN_WORK");
    given().get("/api/v1/compliance/reports/079/2024-06").then().statusCode(404);
  }

  @Test
  @TestSecurity(user = "kasi-pd", roles = "SECTION_HEAD")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = KASI_PD),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void the_head_of_a_section_sees_it_from_the_first_to_the_last_day_of_the_appointment() {
    appointed("2024-06-01", "2024-06-28");
    isShown("SECTION", "sectionCode", "PD");
    assertThat(Asking.month(6).getString("scope")).isEqualTo("SECTIONS_HEADED");

    time.is("2024-06-29T08:00");
    assertThat(Asking.month(6).getList("rows")).isEmpty();
    assertThat(Asking.month(6).getString("scope")).isEqualTo("OWN_WORK");
  }

  @Test
  @TestSecurity(
      user = "satker-990002",
      roles = {"STAKEHOLDER", "OMSPAN_INTEGRATION"})
  @OidcSecurity(claims = @Claim(key = "sub", value = "acc6d91e-d0a4-57c8-8ff9-bf1193aca297"))
  void from_outside_nobody_sees_figures() {
    isForbidden();
  }

  @Test
  @TestSecurity(user = "integritas", roles = "INTEGRITY_OFFICER")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "4a88182b-aec6-5623-8a48-419075ad5853"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void who_guards_integrity_has_nothing_to_do_with_them() {
    isForbidden();
  }

  private static void isForbidden() {
    given().get("/api/v1/compliance?from=2024-06-01&to=2024-06-30").then().statusCode(403);
    given().get("/api/v1/compliance/reports/042/2024-06").then().statusCode(403);
  }

  private static void isShown(String by, String key, String... values) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(Asking.month(6, by).<String>getList("rows.key." + key))
                    .containsExactlyInAnyOrder(values));
  }

  private void appointed(String from, @Nullable String to) {
    var event =
        new SectionHeadAppointed(
            "PD",
            UUID.fromString(KASI_PD),
            Capacity.HEAD,
            LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            "KEP-1/2024");
    var subject = UUID.randomUUID().toString();
    topics.tell(
        List.of(
            new News<EscalationEvent>(
                Ids.next(),
                "/tanggap/escalation-service",
                subject,
                1,
                subject,
                "042",
                MovableTime.wib("2024-06-01T08:00"),
                MovableTime.wib("2024-06-01T08:00"),
                Actor.SYSTEM,
                event)));
  }
}
