package id.tanggap.escalation.section;

import static id.tanggap.escalation.stage.Person.ADMIN;
import static id.tanggap.escalation.stage.Person.ADMIN_SINTANG;
import static id.tanggap.escalation.stage.Person.KASI_BANK;
import static id.tanggap.escalation.stage.Person.KASI_PD_SINTANG;
import static id.tanggap.escalation.stage.Person.KASI_VERA;
import static id.tanggap.escalation.stage.Person.KEPALA;
import static id.tanggap.escalation.stage.Person.KEPALA_SINTANG;
import static id.tanggap.escalation.stage.Person.PETUGAS_SINTANG;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.escalation.stage.Register;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who heads a section is an appointment with dates of the office's zone, never a claim. */
@OnStage
@Clause({"FF-7a3", "A-10"})
class HeadsTest {

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_head_sees_what_the_own_section_is_asked_and_nothing_else() {
    var escalation = Escalated.by(RINA, Question.classified("042", "VERA-LPJ", "VERA"));

    escalation.seenBy(KASI_VERA).then().statusCode(200);
    escalation.seenBy(KASI_BANK).then().statusCode(404);
    escalation.answeredBy(KASI_BANK).then().statusCode(404);
    KASI_BANK
        .calls()
        .get("/api/v1/escalations?limit=200")
        .then()
        .body("items.id", not(hasItem(escalation.id())));
    KASI_VERA
        .calls()
        .get("/api/v1/escalations?limit=200")
        .then()
        .body("items.id", hasItem(escalation.id()));
  }

  @Test
  void the_former_head_sees_nothing_from_the_day_after_in_the_offices_zone() {
    appoint(ADMIN, "MSKI", KASI_BANK, "HEAD", "2027-03-01", null).then().statusCode(201);
    var escalation = Escalated.by(RINA, Question.classified("042", "MSKI-IKPA", "MSKI"));

    time.is("2027-02-28T23:59");
    escalation.seenBy(KASI_BANK).then().statusCode(404);
    time.is("2027-03-01T00:00");
    escalation.seenBy(KASI_BANK).then().statusCode(200).body("addressee.capacity", equalTo("HEAD"));
    escalation
        .answeredBy(KASI_BANK)
        .then()
        .statusCode(200)
        .body("endedBy", equalTo(KASI_BANK.id()));
  }

  @Test
  void while_the_head_is_away_the_acting_head_answers() {
    appoint(ADMIN, "UMUM", KASI_VERA, "PLH", "2027-01-04", "2027-01-08").then().statusCode(201);
    var escalation = Escalated.by(RINA, Question.classified("042", "UMUM-SURAT", "UMUM"));

    time.is("2027-01-08T10:00");
    escalation
        .acknowledgedBy(KASI_VERA)
        .then()
        .statusCode(200)
        .body("addressee.capacity", equalTo("ACTING"));
    time.is("2027-01-09T10:00");
    escalation.answeredBy(KASI_VERA).then().statusCode(404);
    assertThat(journal.of(escalation.id()).getLast().data().path("capacity").textValue())
        .isEqualTo("ACTING");
  }

  @Test
  void a_section_without_a_head_falls_to_the_head_of_the_office_and_raises_one_alarm() {
    var first = Escalated.by(PETUGAS_SINTANG, Question.classified("079", "VERA-LK", "VERA"));
    var second = Escalated.by(PETUGAS_SINTANG, Question.classified("079", "VERA-LK", "VERA"));

    first.seenBy(KEPALA_SINTANG).then().body("addressee.capacity", equalTo("OFFICE_HEAD"));
    first.answeredBy(KEPALA_SINTANG).then().statusCode(200);
    second.acknowledgedBy(KEPALA_SINTANG).then().statusCode(200);
    assertThat(journal.of(first.id()).getFirst().data().path("addresseeId").isMissingNode())
        .isTrue();
    assertThat(journal.of("079-VERA").stream().map(JournalRow::type))
        .containsOnlyOnce("SectionWithoutHead");
  }

  @Test
  void the_head_of_the_office_does_not_answer_for_a_section_that_has_a_head() {
    var escalation = Escalated.by(RINA, Question.classified("042", "BANK-MPN", "BANK"));

    escalation
        .answeredBy(KEPALA)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:section-has-a-head"));
  }

  @Test
  void an_appointment_is_published_under_the_section_of_its_office() {
    appoint(ADMIN_SINTANG, "BANK", KASI_PD_SINTANG, "PLT", "2026-11-01", null)
        .then()
        .statusCode(201)
        .body("headToday.personId", equalTo(KASI_PD_SINTANG.id()))
        .body("headToday.capacity", equalTo("ACTING"));

    var published = journal.of("079-BANK").getLast();
    assertThat(published.type()).isEqualTo("SectionHeadAppointed");
    assertThat(published.data().path("capacity").textValue()).isEqualTo("ACTING");
    assertThat(published.data().path("basis").textValue()).isEqualTo("KEP-12/WPB.17/2026");
  }

  @Test
  void an_appointment_that_begins_later_stands_in_the_way_of_an_earlier_one_without_end() {
    appoint(ADMIN_SINTANG, "MSKI", KASI_PD_SINTANG, "HEAD", "2027-06-01", null);

    appoint(ADMIN_SINTANG, "MSKI", KEPALA_SINTANG, "HEAD", "2027-05-01", null)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:appointment-overlaps"));
    appoint(ADMIN_SINTANG, "MSKI", KEPALA_SINTANG, "HEAD", "2027-05-01", "2027-05-31")
        .then()
        .statusCode(201);
  }

  @Test
  void who_acts_from_a_day_on_is_not_appointed_once_more_in_the_other_way_from_that_day() {
    appoint(ADMIN_SINTANG, "MSKI", KASI_PD_SINTANG, "PLH", "2028-02-01", "2028-02-10")
        .then()
        .statusCode(201);

    appoint(ADMIN_SINTANG, "MSKI", KASI_PD_SINTANG, "PLT", "2028-02-01", null)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:appointment-overlaps"));
    appoint(ADMIN_SINTANG, "MSKI", KASI_PD_SINTANG, "PLT", "2028-02-02", null)
        .then()
        .statusCode(201);
  }

  @Test
  void the_register_shows_who_stands_for_each_section_today() {
    RINA.calls()
        .get("/api/v1/sections")
        .then()
        .statusCode(200)
        .body("items.code.size()", equalTo(5));
    RINA.calls()
        .get("/api/v1/sections/PD?officeCode=042")
        .then()
        .statusCode(200)
        .body("nameId", equalTo("Seksi Pencairan Dana"))
        .body("headToday.capacity", equalTo("HEAD"));
    PETUGAS_SINTANG
        .calls()
        .get("/api/v1/sections/UMUM?officeCode=079")
        .then()
        .body("headToday", nullValue());
  }

  private static Response appoint(
      Person by, String section, Person head, String kind, String from, @Nullable String to) {
    var office = by == ADMIN ? "042" : "079";
    return new Register(by, office, section).appoints(head, kind, from, to);
  }
}
