package id.tanggap.escalation.section;

import static id.tanggap.escalation.stage.Person.ADMIN;
import static id.tanggap.escalation.stage.Person.ADMIN_MERAUKE;
import static id.tanggap.escalation.stage.Person.KASI_BARU;
import static id.tanggap.escalation.stage.Person.KASI_LAMA;
import static id.tanggap.escalation.stage.Person.KEPALA_MERAUKE;
import static id.tanggap.escalation.stage.Person.PETUGAS_MERAUKE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import id.tanggap.escalation.stage.Register;
import id.tanggap.escalation.stage.Tokens;
import id.tanggap.escalation.stage.Topic;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appointments begin and end at the midnight of the office's own zone, and everybody is told. */
@OnStage
@Clause({"FF-7a3", "A-10"})
class AppointmentsTest {

  private static final String INVALID = "invalid-input";

  @Inject HandSetClock time;
  @Inject Journal journal;
  @Inject SeededAppointments seeded;
  @Inject Vacancies vacancies;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_successor_ends_the_appointment_before_and_both_are_published() {
    var section = Register.of("GANTI");
    section.appoints(KASI_LAMA, "HEAD", "2026-11-01", null).then().statusCode(201);
    section.appoints(KASI_BARU, "HEAD", "2027-01-01", null).then().statusCode(201);

    var ended = newsOf(section, "AppointmentEnded").getFirst();
    assertThat(ended.data().path("personId").textValue()).isEqualTo(KASI_LAMA.id());
    assertThat(ended.data().path("validTo").textValue()).isEqualTo("2026-12-31");
    assertThat(ended.data().path("capacity").textValue()).isEqualTo("HEAD");
    assertThat(newsOf(section, "SectionHeadAppointed")).hasSize(2);
    assertThat(Topic.published(it -> it.contains(ended.id().toString())))
        .anyMatch(it -> it.contains("\"partitionkey\":\"187-GANTI\""));
  }

  @Test
  void an_acting_head_is_the_addressee_from_the_first_to_the_last_day_at_the_offices_midnight() {
    var section = Register.of("WAKIL");
    section.appoints(KASI_LAMA, "HEAD", "2026-11-01", null).then().statusCode(201);
    section.appoints(KASI_BARU, "PLH", "2026-12-07", "2026-12-09").then().statusCode(201);
    var escalation = Escalated.by(PETUGAS_MERAUKE, Question.classified("187", "WAKIL-1", "WAKIL"));

    at("2026-12-06T21:59").isWith(KASI_LAMA.id(), "HEAD", escalation);
    escalation.seenBy(KASI_BARU).then().statusCode(404);
    at("2026-12-06T22:00").isWith(KASI_BARU.id(), "ACTING", escalation);
    escalation.seenBy(KASI_LAMA).then().statusCode(404);
    at("2026-12-09T21:59").isWith(KASI_BARU.id(), "ACTING", escalation);
    at("2026-12-09T22:00").isWith(KASI_LAMA.id(), "HEAD", escalation);
    escalation.answeredBy(KASI_BARU).then().statusCode(404);
    escalation.answeredBy(KASI_LAMA).then().statusCode(200);
  }

  @Test
  void a_section_that_loses_its_head_raises_the_alarm_on_that_day_and_falls_to_the_office_head() {
    var section = Register.of("KOSONG");
    section.appoints(KASI_LAMA, "PLT", "2026-11-01", "2026-11-30").then().statusCode(201);
    var escalation =
        Escalated.by(PETUGAS_MERAUKE, Question.classified("187", "KOSONG-1", "KOSONG"));

    time.is("2026-11-30T22:00");
    Awaitility.await().until(() -> vacanciesOf(section).contains("2026-12-01"));

    assertThat(vacanciesOf(section)).containsOnlyOnce("2026-12-01");
    section.seenBy(PETUGAS_MERAUKE).then().body("withoutHeadSince", equalTo("2026-12-01"));
    given().get("/q/metrics").then().body(containsString("tanggap_sections_without_head"));
    escalation.seenBy(KASI_LAMA).then().statusCode(404);
    escalation.answeredBy(KEPALA_MERAUKE).then().statusCode(200);
    var answered = journal.of(escalation.id()).getLast();
    assertThat(answered.data().path("capacity").textValue()).isEqualTo("OFFICE_HEAD");

    section.appoints(KASI_BARU, "HEAD", "2026-12-01", null).then().statusCode(201);
    section.seenBy(PETUGAS_MERAUKE).then().body("withoutHeadSince", nullValue());
  }

  @Test
  void several_instances_that_look_at_once_raise_one_alarm() {
    var section = Register.of("SERENTAK");
    section.appoints(KASI_LAMA, "HEAD", "2026-11-01", "2026-11-27").then().statusCode(201);
    time.is("2026-11-28T09:00");

    atOnce(vacancies::followCalendar);

    assertThat(vacanciesOf(section)).containsOnlyOnce("2026-11-28");
  }

  @Test
  void what_came_with_the_data_is_published_once_however_many_instances_start() {
    atOnce(seeded::announce);

    var told = newsOf(Register.of("BENIH"), "SectionHeadAppointed");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().actor()).isEqualTo("system");
    assertThat(told.getFirst().data().path("personId").textValue()).isEqualTo(KASI_LAMA.id());
    Topic.published(it -> it.contains(told.getFirst().id().toString()));
    Topic.published(it -> it.contains("042-PD") && it.contains("SectionHeadAppointed"));
  }

  @Test
  void an_appointment_ends_earlier_without_a_successor() {
    var section = Register.of("LEPAS");
    var appointed =
        section
            .appoints(KASI_LAMA, "HEAD", "2026-11-01", null)
            .then()
            .statusCode(201)
            .extract()
            .<String>path("appointments[0].id");
    problem(section.ends(appointed, "2026-10-31"), 409, "appointment-not-shorter");
    problem(section.ends("0199b1bc-af7c-70d9-9973-70dd6b65a6a4", "2026-11-24"), 404, "not-found");

    section.ends(appointed, "2026-11-24").then().statusCode(200);

    problem(section.ends(appointed, "2026-11-30"), 409, "appointment-not-shorter");
    var ended = newsOf(section, "AppointmentEnded");
    assertThat(ended).hasSize(1);
    assertThat(ended.getFirst().data().path("validTo").textValue()).isEqualTo("2026-11-24");
    time.is("2026-11-25T09:00");
    Awaitility.await().until(() -> vacanciesOf(section).contains("2026-11-25"));
  }

  @Test
  void what_a_section_is_called_is_written_over_only_by_who_has_seen_it() {
    var section = Register.of("NAMA");
    var names = "{\"nameId\": \"Seksi Zamrud-7741\", \"nameEn\": \"Emerald Section\"}";
    var where = section.path() + "?officeCode=187";
    var seen = section.seenBy(ADMIN_MERAUKE).header("ETag");

    problem(ADMIN_MERAUKE.sends(names).put(where), 428, "precondition-required");
    problem(ADMIN_MERAUKE.sends(names).header("If-Match", "\"99\"").put(where), 412, "stale");
    problem(PETUGAS_MERAUKE.sends(names).header("If-Match", seen).put(where), 403, "forbidden");
    ADMIN_MERAUKE
        .sends(names)
        .header("If-Match", seen)
        .put(where)
        .then()
        .statusCode(200)
        .body("nameId", equalTo("Seksi Zamrud-7741"));

    var changed = newsOf(section, "SectionChanged").getFirst();
    assertThat(section.seenBy(ADMIN_MERAUKE).header("ETag"))
        .isEqualTo("\"%d\"".formatted(changed.sequence()));
    assertThat(changed.data().toString()).doesNotContain("Zamrud");
  }

  @Test
  void a_section_that_is_registered_is_asked_and_headed_like_any_other() {
    var section = Register.of("BARU");
    var names = "{\"nameId\": \"Seksi Mirah-4410\", \"nameEn\": \"Ruby Section\"}";
    var where = section.path() + "?officeCode=187";
    problem(PETUGAS_MERAUKE.sends(names).put(where), 403, "forbidden");
    problem(ADMIN.sends(names).put(where), 404, "not-found");
    problem(ADMIN_MERAUKE.sends(names).header("If-Match", "\"0\"").put(where), 404, "not-found");
    problem(ADMIN_MERAUKE.sends(names).put("/api/v1/sections/baru?officeCode=187"), 400, INVALID);

    ADMIN_MERAUKE
        .sends(names)
        .put(where)
        .then()
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .body("zone", equalTo("Asia/Jayapura"), "nameId", equalTo("Seksi Mirah-4410"));

    problem(ADMIN_MERAUKE.sends(names).put(where), 428, "precondition-required");
    var told = newsOf(section, "SectionChanged");
    assertThat(told).singleElement().satisfies(it -> assertThat(it.sequence()).isEqualTo(1));
    assertThat(told.getFirst().data().toString()).doesNotContain("Mirah");
    section.appoints(KASI_BARU, "HEAD", "2026-11-01", null).then().statusCode(201);
    var escalation = Escalated.by(PETUGAS_MERAUKE, Question.classified("187", "BARU-1", "BARU"));
    at("2026-11-24T09:00").isWith(KASI_BARU.id(), "HEAD", escalation);
  }

  @Test
  void several_who_register_one_section_at_once_register_it_once() {
    var where = Register.of("BARENG").path() + "?officeCode=187";
    var names = "{\"nameId\": \"Seksi Bareng\", \"nameEn\": \"Together Section\"}";

    atOnce(() -> ADMIN_MERAUKE.sends(names).put(where).then().statusCode(anyOf(is(201), is(428))));

    assertThat(newsOf(Register.of("BARENG"), "SectionChanged")).hasSize(1);
  }

  @Test
  void an_office_without_a_section_is_not_made_by_registering_one() {
    var everywhere = given().auth().oauth2(Tokens.of(ADMIN.id(), List.of("ADMIN"), List.of("*")));
    var names = "{\"nameId\": \"Seksi Entah\", \"nameEn\": \"Nowhere Section\"}";

    var answer =
        everywhere
            .contentType("application/json")
            .body(names)
            .put("/api/v1/sections/PD?officeCode=999");

    problem(answer, 404, "not-found");
  }

  @Test
  void the_basis_is_the_number_of_a_document_and_has_no_room_for_a_name() {
    for (var basis :
        List.of("Surat dari Bu Ratna", "ZAMRUD-7741", "KEP-1/RATNA/2026", "KEP-1", "kep-1/2026")) {
      problem(
          Register.of("GANTI").appointsBy(basis, KASI_BARU, "PLH", "2027-02-01", "2027-02-02"),
          400,
          "invalid-input");
    }
  }

  @Test
  void the_detail_says_who_may_change_the_register() {
    Register.of("NAMA")
        .seenBy(ADMIN_MERAUKE)
        .then()
        .body("allowedActions.allowed", equalTo(List.of(true, true, true)));
    Register.of("NAMA")
        .seenBy(PETUGAS_MERAUKE)
        .then()
        .body("allowedActions[1].obstacle", equalTo("forbidden"));
  }

  private AppointmentsTest at(String localTime) {
    time.is(localTime);
    return this;
  }

  private void isWith(String personId, String capacity, Escalated escalation) {
    escalation
        .seenBy(PETUGAS_MERAUKE)
        .then()
        .body("addressee.personId", equalTo(personId))
        .body("addressee.capacity", equalTo(capacity));
  }

  private List<JournalRow> newsOf(Register section, String type) {
    return journal.of(section.subject()).stream().filter(it -> it.type().equals(type)).toList();
  }

  private List<String> vacanciesOf(Register section) {
    return newsOf(section, "SectionWithoutHead").stream()
        .map(it -> it.data().path("validFrom").textValue())
        .toList();
  }

  private static void atOnce(Runnable instance) {
    var instances =
        IntStream.range(0, 4).mapToObj(_ -> CompletableFuture.runAsync(instance)).toList();
    Stream.of(instances.toArray(CompletableFuture[]::new)).forEach(CompletableFuture::join);
  }

  private static void problem(io.restassured.response.Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", equalTo("urn:tanggap:problem:" + slug));
  }
}
