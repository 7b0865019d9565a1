package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.KASI_MSKI;
import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.RINA;
import static id.tanggap.complaint.stage.Person.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint goes to whoever may decide on it, and past everybody it is about. */
@OnStage
class RoutesTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void one_about_the_service_goes_to_the_compliance_desk() {
    var filed = Filed.at("042");

    filed.seenBy(KEPATUHAN).then().body("route", equalTo("COMPLIANCE_DESK"));
    sees(filed, KEPALA);
  }

  @Test
  void one_about_an_officer_goes_past_the_officer_and_the_own_section_head() {
    var filed = Filed.about("042", SARI);

    filed.seenBy(KEPATUHAN).then().body("route", equalTo("COMPLIANCE_DESK"));
    hidden(filed, SARI, KASI_PD);
    filed.verifiedBy(KEPATUHAN, SARI).then().statusCode(200);
    filed.classifiedBy(KEPATUHAN, "COMPLAINT_NON_SUPERVISORY").then().statusCode(200);
    filed
        .assignedBy(KEPATUHAN, "PD")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:conflict-of-interest"));
  }

  @Test
  void one_about_an_officer_of_the_compliance_section_goes_to_the_head_of_the_office() {
    var filed = Filed.about("042", RINA);

    filed
        .seenBy(KEPALA)
        .then()
        .body("route", equalTo("OFFICE_HEAD"))
        .body("audience", equalTo("OFFICE_HEAD"));
    hidden(filed, KEPATUHAN, KASI_MSKI, RINA, DEDI);
  }

  @Test
  void one_about_the_head_of_the_compliance_section_goes_to_the_head_of_the_office() {
    var filed = Filed.about("042", KASI_MSKI);

    sees(filed, KEPALA);
    hidden(filed, KASI_MSKI, KEPATUHAN);
  }

  @Test
  void one_about_the_compliance_officer_never_reaches_that_officer() {
    var filed = Filed.about("042", KEPATUHAN);

    sees(filed, KEPALA);
    hidden(filed, KEPATUHAN);
    assertThat(numbersSeenBy(KEPATUHAN)).doesNotContain(filed.number());
  }

  @Test
  void the_section_of_a_compliance_officer_who_is_reported_is_not_given_it() {
    var filed = Filed.about("042", KEPATUHAN);
    filed.verifiedBy(KEPALA, KEPATUHAN).then().statusCode(200);
    filed.classifiedBy(KEPALA, "COMPLAINT_NON_SUPERVISORY").then().statusCode(200);

    filed
        .assignedBy(KEPALA, "MSKI")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:conflict-of-interest"));
    hidden(filed, KASI_MSKI);
  }

  @Test
  void one_about_an_officer_nobody_can_name_goes_to_the_head_of_the_office() {
    var filed = Filed.at("042");

    KEPATUHAN
        .sends("{\"complete\": true, \"reportedUnknown\": true}")
        .post(filed.path("verification"))
        .then()
        .statusCode(204);

    hidden(filed, KEPATUHAN);
    filed.seenBy(KEPALA).then().body("reportedUnknown", equalTo(true));
  }

  @Test
  void a_supervisory_one_goes_to_the_head_of_the_office_once_it_is_classified() {
    var filed = Filed.at("042");
    filed.verifiedBy(KEPATUHAN).then().statusCode(200);

    filed.classifiedBy(KEPATUHAN, "COMPLAINT_SUPERVISORY").then().statusCode(204);

    hidden(filed, KEPATUHAN);
    filed.respondedBy(KEPALA).then().statusCode(200).body("status", equalTo("RESPONDED"));
  }

  @Test
  void one_about_the_head_of_the_office_is_handed_to_the_regional_office_by_hand() {
    var filed = Filed.about("042", KEPALA);

    hidden(filed, KEPALA);
    filed.seenBy(KEPATUHAN).then().body("route", equalTo("REGIONAL_OFFICE"));
    filed
        .verifiedBy(KEPATUHAN, KEPALA)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:belongs-to-regional-office"));
    filed
        .redirectedBy(KEPATUHAN, "REGIONAL_OFFICE")
        .then()
        .statusCode(200)
        .body("status", equalTo("REDIRECTED"));
  }

  @Test
  @Clause("COMP-0")
  void who_is_found_to_be_reported_on_verification_loses_access_at_once() {
    var filed = Filed.at("042");
    sees(filed, KEPATUHAN);

    filed.verifiedBy(KEPATUHAN, KEPATUHAN).then().statusCode(204);

    hidden(filed, KEPATUHAN);
    assertThat(filed.assignedBy(KEPATUHAN, "PD").statusCode()).isEqualTo(404);
    sees(filed, KEPALA);
  }

  @Test
  @Clause("COMP-0")
  void a_command_sent_once_more_tells_nothing_to_whom_it_is_hidden_from_since() {
    var filed = Filed.at("042");
    asksAgain(filed).then().statusCode(200);
    asksAgain(filed).then().statusCode(200);

    filed.verifiedBy(KEPATUHAN, KEPATUHAN).then().statusCode(204);

    asksAgain(filed).then().statusCode(404).body("type", equalTo("urn:tanggap:problem:not-found"));
    var written = filed.writesOnce("Loket dua.");
    assertThat(filed.writesOnce("Loket dua.").statusCode()).isEqualTo(written.statusCode());
  }

  private static Response asksAgain(Filed filed) {
    return KEPATUHAN
        .sends("{\"question\": \"Loket yang mana?\"}")
        .header("Idempotency-Key", "tanya-" + filed.id())
        .post(filed.path("information-requests"));
  }

  @Test
  void who_was_named_when_it_was_filed_stays_named_where_the_desk_says_nothing_else() {
    var filed = Filed.about("042", SARI);

    KEPATUHAN
        .sends("{\"complete\": true}")
        .post(filed.path("verification"))
        .then()
        .statusCode(200)
        .body("reportedOfficerIds", equalTo(List.of(SARI.id())));

    hidden(filed, SARI, KASI_PD);
  }

  private static void sees(Filed filed, Person person) {
    assertThat(filed.seenBy(person).statusCode()).isEqualTo(200);
    assertThat(numbersSeenBy(person)).contains(filed.number());
  }

  private static void hidden(Filed filed, Person... people) {
    for (var person : people) {
      assertThat(filed.seenBy(person).statusCode()).as(person.name()).isEqualTo(404);
      assertThat(numbersSeenBy(person)).as(person.name()).doesNotContain(filed.number());
    }
  }

  private static List<String> numbersSeenBy(Person person) {
    return person.calls().get(Filed.COMPLAINTS + "?limit=200").path("items.number");
  }
}
