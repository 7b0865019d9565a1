package id.tanggap.sla.compliance.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import id.tanggap.clauses.Clause;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.AsKepala;
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
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The report of one month; each test has a month of 2025 of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MonthlyReportTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;

  @Test
  @AsKepala
  @Clause({"A-17", "ON-6b", "TIME-1"})
  void norms_figures_and_misses_with_what_is_recorded_as_their_reason() {
    time.is("2025-02-10T09:30");
    var apologised = Case.online();
    var silent = Case.online();
    var recordedLate = Case.online();
    var cases = List.of(apologised, silent, recordedLate);
    topics.tell(cases.stream().map(it -> it.received("2025-02-10T09:00")).toList());
    cases.forEach(it -> watch.until(it, ClockState.RUNNING));
    time.is("2025-02-14T08:00");
    cases.forEach(it -> watch.until(it, ClockState.MISSED));
    topics.tell(
        List.of(
            apologised.apologised("2025-02-14T08:05"),
            apologised.resolved("2025-02-14T08:10"),
            recordedLate.resolved("2025-02-13T15:00", "2025-02-14T08:10")));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              var report = report("2025-02");
              assertThat(report.getInt("missed.total")).isEqualTo(3);
              assertThat(report.getInt("missed.withoutReason")).isEqualTo(1);
              assertThat(report.<String>getList("missed.reasons.code"))
                  .containsExactlyInAnyOrder("APOLOGISED", "RECORDED_LATE");
              assertThat(report.<String>getList("missed.items.caseId"))
                  .containsExactlyInAnyOrderElementsOf(idsOf(cases));
            });
    var report = report("2025-02");
    assertThat(report.<String>getList("norms.findAll { it.kind == 'SOLUTION' }.value"))
        .contains("3", "true");
    assertThat(report.getInt("figures[0].obligations.find { it.kind == 'SOLUTION' }.metLate"))
        .isEqualTo(1);
    assertThat(report.getString("bySection[0].key.sectionCode")).isEqualTo("PD");
    assertThat(report.getString("byChannel[0].key.channel")).isEqualTo("HAI_CSO");
  }

  @Test
  @AsKepala
  void the_page_to_print_is_indonesian_first_and_lets_nothing_in() {
    time.is("2025-03-04T10:00");
    var evil = Case.online().about("<script>alert(1)</script>", "<b>PD</b>");
    topics.tell(List.of(evil.received("2025-03-04T09:00")));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(page("2025-03", "id")).contains("&lt;b&gt;PD&lt;/b&gt;"));
    assertThat(page("2025-03", "id"))
        .contains("<html lang=\"id\">", "Laporan Kepatuhan Bulanan", "Maret 2025", "@media print")
        .doesNotContain("<b>PD", "<script", "src=", "http:", "https:", "NOT_FOUND", "{laporan");
    assertThat(page("2025-03", "en-GB,en"))
        .contains("<html lang=\"en\">", "Monthly Compliance Report", "March 2025")
        .doesNotContain("Laporan", "Kewajiban");
  }

  @Test
  @TestSecurity(user = "admin", roles = "ADMIN")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "3d6ccd02-7fe7-5c07-aec3-a934155cb540"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void who_does_not_answer_for_cases_reads_sums_alone() {
    time.is("2025-05-20T08:00");
    topics.tell(List.of(Case.online().received("2025-05-05T09:00", "2025-05-20T08:00")));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(report("2025-05").getInt("missed.itemsLeftOff")).isEqualTo(1));
    assertThat(report("2025-05").getList("missed.items")).isEmpty();
    assertThat(report("2025-05").getString("missed.reasons[0].code")).isEqualTo("LATE_ON_ARRIVAL");
  }

  private static Iterable<String> idsOf(List<Case> cases) {
    return cases.stream().map(it -> it.id).map(UUID::toString).toList();
  }

  private static JsonPath report(String month) {
    return given()
        .get("/api/v1/compliance/reports/042/" + month)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String page(String month, String language) {
    return given()
        .accept("text/html")
        .header("Accept-Language", language)
        .get("/api/v1/compliance/reports/042/" + month)
        .then()
        .statusCode(200)
        .header("Content-Language", language.substring(0, 2))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .extract()
        .asString();
  }
}
