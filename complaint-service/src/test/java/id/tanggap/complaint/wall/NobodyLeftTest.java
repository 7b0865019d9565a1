package id.tanggap.complaint.wall;

import static id.tanggap.complaint.stage.Person.KEPALA_BIAK;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_BIAK;
import static id.tanggap.complaint.stage.Person.PETUGAS_BIAK;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Told;
import id.tanggap.complaint.stage.Visitor;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wall may leave nobody of those who usually decide; then a complaint goes further up. */
@OnStage
class NobodyLeftTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern RAISED =
      Pattern.compile("tanggap_complaints_without_reader_total\\S* ([0-9.]+)");

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause("COMP-0")
  void where_the_head_of_the_office_stands_in_for_the_section_the_desk_hands_it_over() {
    var before = raised();
    var filed = Filed.about("186", PETUGAS_BIAK);

    Told.head(KEPALA_BIAK.uuid(), "186", "MSKI", 1);

    await()
        .atMost(PATIENCE)
        .until(() -> filed.seenBy(KEPATUHAN_BIAK).statusCode(), status -> status == 200);
    assertThat(filed.seenBy(KEPALA_BIAK).statusCode()).isEqualTo(404);
    filed.seenBy(KEPATUHAN_BIAK).then().body("route", equalTo("REGIONAL_OFFICE"));
    filed
        .redirectedBy(KEPATUHAN_BIAK, "REGIONAL_OFFICE")
        .then()
        .statusCode(200)
        .body("status", equalTo("REDIRECTED"));
    var next = Filed.about("186", PETUGAS_BIAK);
    next.seenBy(KEPATUHAN_BIAK).then().body("route", equalTo("REGIONAL_OFFICE"));
    assertThat(raised()).isGreaterThanOrEqualTo(before + 2);
  }

  @Test
  void where_the_only_compliance_officer_held_the_consultation_the_head_decides() {
    var filed =
        Filed.by(
            Visitor.anybody(),
            """
            {"officeCode": "186", "channel": "SIPANDU", "anonymity": "ANONYMOUS",
             "text": "Belum ada kabar.", "consultationNumber": "K-186-2026-000001"}
            """);
    assertThat(filed.seenBy(KEPATUHAN_BIAK).statusCode()).isEqualTo(200);

    Told.holder(KEPATUHAN_BIAK.uuid(), "186", "K-186-2026-000001");

    await()
        .atMost(PATIENCE)
        .until(
            () -> filed.seenBy(KEPALA_BIAK).<String>path("route"),
            route -> "OFFICE_HEAD".equals(route));
    assertThat(filed.seenBy(KEPATUHAN_BIAK).statusCode()).isEqualTo(404);
    filed.verifiedBy(KEPALA_BIAK).then().statusCode(200);
  }

  private static double raised() {
    var counted = RAISED.matcher(given().get("/q/metrics").asString());
    return counted.find() ? Double.parseDouble(counted.group(1)) : 0;
  }
}
