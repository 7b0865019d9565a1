package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Appointments;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Register;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import id.tanggap.consultation.testing.Timers;
import id.tanggap.consultation.testing.Topic;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registers are kept by the office, and who is away holds no case. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class OfficersTest {

  @Inject Time time;
  private String section = "";
  private Person budi = Person.newServiceOfficer();

  @BeforeEach
  void budi_works_in_a_section_of_its_own() {
    section = Register.newSectionOf("VERA-SKTB");
    budi = Register.newCso(section);
  }

  @AfterEach
  void the_day_is_over() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void the_register_is_read_page_by_page_and_nobody_is_missed_or_met_twice() {
    var met = new ArrayList<String>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = HEAD_OF_OFFICE.gets("/officers?limit=5" + cursor);
      met.addAll(page.path("items.id"));
      String next = page.path("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }

    var ours = Database.ofTheService().count("officer WHERE office_code = '042'");
    assertThat(met).hasSizeGreaterThan(5).doesNotHaveDuplicates().contains(budi.id());
    assertThat((long) met.size()).isEqualTo(ours);
    for (var bad : List.of("cursor=eHg", "limit=0")) {
      HEAD_OF_OFFICE.gets("/officers?" + bad).then().statusCode(400);
    }
  }

  @Test
  void what_the_register_says_is_replaced_only_by_who_has_seen_it() {
    var path = "/officers/" + budi.id();
    var entry = Register.entry(budi, Map.of());

    HEAD_OF_OFFICE
        .asks()
        .contentType("application/json")
        .body(entry)
        .put("/api/v1" + path)
        .then()
        .statusCode(428);
    HEAD_OF_OFFICE.puts(path, "\"7\"", entry).then().statusCode(412);
    HEAD_OF_OFFICE.puts(path, "\"0\"", entry).then().statusCode(200).header("ETag", "\"1\"");
    HEAD_OF_OFFICE.puts(path, "\"0\"", entry).then().statusCode(412);
  }

  @Test
  void the_register_is_kept_by_the_heads_and_the_administrator() {
    var path = "/officers/" + budi.id();
    var away = Map.of("absences", List.of(Map.of("from", "2026-12-01", "to", "2026-12-02")));
    var entry = Register.entry(budi, away);
    var head = Person.newSectionHead();
    budi.puts(path, "\"0\"", entry).then().statusCode(403);
    head.puts(path, "\"0\"", entry).then().statusCode(403);
    MARKUS_OF_SINTANG.puts(path, "\"0\"", entry).then().statusCode(404);
    MARKUS_OF_SINTANG.gets(path).then().statusCode(404);

    new Appointments(section).head(head, "2026-11-01");

    await().untilAsserted(() -> head.puts(path, "\"0\"", entry).then().statusCode(200));
    head.puts(path, "\"1\"", Register.entry(budi, Map.of("active", false))).then().statusCode(403);
    ADMIN
        .puts(path, "\"1\"", Register.entry(budi, Map.of("active", false)))
        .then()
        .statusCode(200)
        .body("active", equalTo(false))
        .body("absences[0].from", equalTo("2026-12-01"));
  }

  @Test
  void absences_that_cannot_be_are_refused() {
    var backwards = Map.of("from", "2026-12-02", "to", "2026-12-01");
    var one = Map.of("from", "2026-12-01", "to", "2026-12-05");
    var overlapping = Map.of("from", "2026-12-05", "to", "2026-12-06");
    var absurd = Map.of("from", "1970-01-01", "to", "9999-12-31");
    for (var absences : List.of(List.of(backwards), List.of(one, overlapping), List.of(absurd))) {
      Register.change(budi, Map.of("absences", absences))
          .then()
          .statusCode(400)
          .body("violations[0].field", equalTo("absences"));
    }
    Register.change(budi, Map.of("name", " ")).then().statusCode(400);
    Register.change(budi, Map.of("roles", List.of("RAJA"))).then().statusCode(400);
  }

  @Test
  @Clause("FF-7c1")
  void on_the_first_day_of_absence_the_open_cases_are_in_the_pool() {
    var open = heldBy(budi);
    var ended = heldBy(budi);
    budi.does("/consultations/" + ended + "/classification", Map.of("topicCode", "PD-SPM"));
    budi.does("/consultations/" + ended + "/response", Desk.response());
    Register.absent(budi, "2026-11-25", "2026-11-26").then().statusCode(200);
    time.is("2026-11-24T23:59");
    holds(open, budi.id());

    time.is("2026-11-25T00:00");

    await()
        .untilAsserted(
            () ->
                HEAD_OF_OFFICE
                    .gets("/consultations/" + open)
                    .then()
                    .body("officerId", nullValue())
                    .body("status", equalTo("IN_ANALYSIS")));
    holds(ended, budi.id());
    assertThat(events("ConsultationAssigned", open))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it)
                    .contains("\"ABSENT\"", "\"actor\":\"system\"", budi.id())
                    .contains("2026-11-24T17:00:00"));
  }

  @Test
  @Clause("FF-7c1")
  void an_absence_that_begins_today_empties_the_hands_at_once() {
    var open = heldBy(budi);

    Register.absent(budi, "2026-11-24", "2026-11-24").then().statusCode(200);

    HEAD_OF_OFFICE.gets("/consultations/" + open).then().body("officerId", nullValue());
    assertThat(events("OfficerChanged", budi.id()))
        .anyMatch(it -> it.contains("\"absentFrom\":\"2026-11-24\"") && !it.contains("Contoh"));
  }

  @Test
  void an_absence_that_nobody_noticed_until_it_was_over_empties_no_hands() {
    var open = heldBy(budi);
    var another = Register.newCso(section);
    var ofAnother = heldBy(another);
    Register.absent(budi, "2026-11-25", "2026-11-25").then().statusCode(200);
    Register.absent(another, "2026-11-26", "2026-11-26").then().statusCode(200);

    time.is("2026-11-26T00:00");

    await()
        .untilAsserted(
            () ->
                HEAD_OF_OFFICE
                    .gets("/consultations/" + ofAnother)
                    .then()
                    .body("officerId", nullValue()));
    holds(open, budi.id());
  }

  @Test
  @Clause("FF-7c1")
  void a_case_that_goes_on_while_its_officer_is_away_is_in_the_pool() {
    var ended = heldBy(budi);
    budi.does("/consultations/" + ended + "/classification", Map.of("topicCode", "PD-SPM"));
    budi.does("/consultations/" + ended + "/response", Desk.response());
    Register.absent(budi, "2026-11-24", "2026-11-27").then().statusCode(200);
    holds(ended, budi.id());

    TREASURER_990002.does(
        "/consultations/" + ended + "/reopening", Map.of("reason", "NOT_SATISFIED"));

    HEAD_OF_OFFICE
        .gets("/consultations/" + ended)
        .then()
        .body("status", equalTo("FOLLOW_UP"))
        .body("officerId", nullValue());
  }

  @Test
  @Clause({"FF-7c1", "ON-4"})
  void words_or_papers_that_set_a_case_going_while_its_officer_is_away_bring_it_to_the_pool() {
    var one = closedForSilenceOf(budi);
    var other = closedForSilenceOf(budi);
    Register.absent(budi, "2026-11-24", "2026-11-27").then().statusCode(200);

    TREASURER_990002.does("/consultations/" + one + "/messages", Map.of("text", "17"));
    Paper.text("kontrak.txt", "17").by(TREASURER_990002, other).then().statusCode(201);

    for (var ticket : List.of(one, other)) {
      HEAD_OF_OFFICE
          .gets("/consultations/" + ticket)
          .then()
          .body("status", equalTo("FOLLOW_UP"))
          .body("officerId", nullValue());
    }
  }

  @Test
  void who_is_away_and_puts_an_answer_right_all_the_same_keeps_the_case() {
    var ended = heldBy(budi);
    budi.does("/consultations/" + ended + "/classification", Map.of("topicCode", "PD-SPM"));
    budi.does("/consultations/" + ended + "/response", Desk.response());
    Register.absent(budi, "2026-11-24", "2026-11-27").then().statusCode(200);

    budi.does("/consultations/" + ended + "/reopening", Map.of("reason", "CORRECTION"));

    holds(ended, budi.id());
  }

  @Test
  void what_is_taken_in_hand_during_an_absence_stays_there() {
    Register.absent(budi, "2026-11-24", "2026-11-27").then().statusCode(200);
    var later = heldBy(budi);

    Register.change(budi, Map.of("name", "Contoh Petugas Dua (fiktif)")).then().statusCode(200);

    holds(later, budi.id());
  }

  @Test
  @Clause("FF-7a3")
  void a_topic_moves_to_another_section_and_open_cases_keep_theirs() {
    var ticket = heldBy(budi);
    budi.does("/consultations/" + ticket + "/classification", Map.of("topicCode", "VERA-SKTB"));

    Register.move("VERA-SKTB", "VERA").then().statusCode(200);

    DEDI.gets("/topics/VERA-SKTB").then().body("sectionCode", equalTo("VERA"));
    DEDI.gets("/consultations/" + ticket).then().body("sectionCode", equalTo(section));
    HEAD_OF_OFFICE.puts("/topics/VERA-SKTB", "\"1\"", Map.of()).then().statusCode(403);
    ADMIN.gets("/topics/PUISI").then().statusCode(404);
    assertThat(events("TopicChanged", "\"sectionCode\":\"VERA\"")).isNotEmpty();
  }

  private static String heldBy(Person officer) {
    var ticket = Desk.ticket();
    officer.does("/consultations/" + ticket + "/acceptance", Map.of());
    return ticket;
  }

  private static String closedForSilenceOf(Person officer) {
    var ticket = heldBy(officer);
    officer.does("/consultations/" + ticket + "/classification", Map.of("topicCode", "PD-SPM"));
    officer.does(
        "/consultations/" + ticket + "/requests",
        Map.of("items", List.of(Map.of("kind", "INFORMATION", "name", "Nomor kontrak"))));
    var path = "/consultations/" + ticket;
    Timers.silence(ticket, 1, officer.gets(path).path("requests[0].id"));
    await()
        .untilAsserted(
            () -> officer.gets(path).then().body("status", equalTo("CLOSED_NO_RESPONSE")));
    return ticket;
  }

  private static void holds(String ticket, String officer) {
    HEAD_OF_OFFICE.gets("/consultations/" + ticket).then().body("officerId", equalTo(officer));
  }

  private static List<String> events(String type, String about) {
    return Topic.read(
            "tanggap.consultation.v1",
            seen -> seen.stream().anyMatch(it -> it.contains(type) && it.contains(about)))
        .stream()
        .filter(it -> it.contains(type) && it.contains(about))
        .toList();
  }
}
