package id.tanggap.complaint.wall;

import static id.tanggap.complaint.stage.Person.KASI_TIMIKA;
import static id.tanggap.complaint.stage.Person.KEPALA_MERAUKE;
import static id.tanggap.complaint.stage.Person.KEPALA_TIMIKA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_MERAUKE;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_NABIRE;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_SINTANG;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_TIMIKA;
import static id.tanggap.complaint.stage.Person.PETUGAS_MERAUKE;
import static id.tanggap.complaint.stage.Person.PETUGAS_TIMIKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.complaint.stage.Told;
import id.tanggap.complaint.stage.Visitor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.Journal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * World A has the complaint, world B never had it: who is behind the wall cannot tell them apart.
 */
@OnStage
class WallTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String NO_NUMBER = "P-188-0000-0000";

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void for_an_excluded_person_every_answer_is_that_of_a_world_without_the_complaint() {
    Told.holder(KEPATUHAN_TIMIKA.uuid(), "188", "K-188-2026-000001");
    await().atMost(PATIENCE).until(() -> isHolder(KEPATUHAN_TIMIKA));
    var excluded = List.of(PETUGAS_TIMIKA, KASI_TIMIKA, KEPATUHAN_TIMIKA);
    var everybody = new java.util.ArrayList<>(excluded);
    everybody.add(KEPALA_TIMIKA);
    var without =
        everybody.stream()
            .collect(
                Collectors.toMap(
                    it -> it, it -> World.seenBy(it, Ids.next().toString(), NO_NUMBER)));

    var filed =
        Filed.by(
            Visitor.anybody(),
            """
            {"officeCode": "188", "channel": "SIPANDU", "anonymity": "ANONYMOUS",
             "text": "Petugas berbicara dengan nada tinggi.", "reportedOfficerIds": ["%s"],
             "consultationNumber": "K-188-2026-000001"}
            """
                .formatted(PETUGAS_TIMIKA.id()));

    for (var person : excluded) {
      assertThat(World.seenBy(person, filed.id(), filed.number()))
          .as(person.name())
          .isEqualTo(without.get(person));
    }
    assertThat(World.seenBy(KEPALA_TIMIKA, filed.id(), filed.number()))
        .as("the head of the office, who may see it")
        .isNotEqualTo(without.get(KEPALA_TIMIKA));
  }

  @Test
  void an_officer_who_comes_to_the_compliance_section_takes_the_complaint_away_from_it() {
    var filed = Filed.about("187", PETUGAS_MERAUKE);
    assertThat(filed.seenBy(KEPATUHAN_MERAUKE).statusCode()).isEqualTo(200);

    Told.officer(PETUGAS_MERAUKE.uuid(), "187", "MSKI", 1);

    becomesHidden(filed, KEPATUHAN_MERAUKE);
    assertThat(filed.seenBy(KEPALA_MERAUKE).<String>path("audience")).isEqualTo("OFFICE_HEAD");
    assertThat(journal.of(filed.id()).getLast().type()).isEqualTo("ComplaintAudienceChanged");

    Told.officer(PETUGAS_MERAUKE.uuid(), "187", "PD", 2);
    await().atMost(PATIENCE).until(() -> worksIn(PETUGAS_MERAUKE.uuid(), "PD"));
    assertThat(filed.seenBy(KEPATUHAN_MERAUKE).statusCode()).as("moved on").isEqualTo(404);
    assertThat(filed.seenBy(KEPALA_MERAUKE).<String>path("audience")).isEqualTo("OFFICE_HEAD");
  }

  @Test
  @Clause("COMP-0")
  void an_officer_who_moves_leaves_the_head_of_the_section_behind_the_wall() {
    var officer = Ids.next();
    Told.officer(officer, "079", "VERA", 1);
    Told.head(KEPATUHAN_SINTANG.uuid(), "079", "VERA", 1);
    await().atMost(PATIENCE).until(() -> isKnown(officer) && heads(KEPATUHAN_SINTANG, "VERA"));
    var filed = about("079", officer, "");
    assertThat(filed.seenBy(KEPATUHAN_SINTANG).statusCode()).isEqualTo(404);

    Told.officer(officer, "079", "UMUM", 2);
    await().atMost(PATIENCE).until(() -> worksIn(officer, "UMUM"));

    assertThat(filed.seenBy(KEPATUHAN_SINTANG).statusCode()).isEqualTo(404);
    assertThat(about("079", officer, "").seenBy(KEPATUHAN_SINTANG).statusCode())
        .as("told after the move, perhaps of the time before")
        .isEqualTo(404);
  }

  @Test
  @Clause("COMP-0")
  void an_appointment_that_is_ended_afterwards_opens_no_complaint_of_before() {
    var officer = Ids.next();
    Told.officer(officer, "079", "PD", 1);
    Told.head(KEPATUHAN_SINTANG.uuid(), "079", "PD", 1);
    await().atMost(PATIENCE).until(() -> isKnown(officer) && heads(KEPATUHAN_SINTANG, "PD"));
    var filed = about("079", officer, "");
    assertThat(filed.seenBy(KEPATUHAN_SINTANG).statusCode()).isEqualTo(404);

    time.is("2026-11-24T10:00");
    Told.lastDay(KEPATUHAN_SINTANG.uuid(), "079", "PD", LocalDate.of(2025, 12, 31), 2);
    await().atMost(PATIENCE).until(() -> hasLeft(KEPATUHAN_SINTANG, "PD"));

    assertThat(filed.seenBy(KEPATUHAN_SINTANG).statusCode()).isEqualTo(404);
    assertThat(about("079", officer, "").seenBy(KEPATUHAN_SINTANG).statusCode())
        .as("a later one")
        .isEqualTo(200);
  }

  @Test
  void who_becomes_the_head_of_somebody_reported_loses_access() {
    var officer = Ids.next();
    Told.officer(officer, "189", "UMUM", 1);
    await().atMost(PATIENCE).until(() -> isKnown(officer));
    var filed = about("189", officer, "");
    assertThat(filed.seenBy(KEPATUHAN_NABIRE).statusCode()).isEqualTo(200);

    Told.head(KEPATUHAN_NABIRE.uuid(), "189", "UMUM", 1);

    becomesHidden(filed, KEPATUHAN_NABIRE);
  }

  @Test
  void who_turns_out_to_have_held_the_consultation_loses_access() {
    var filed = about("079", Ids.next(), ", \"consultationNumber\": \"K-079-2026-000009\"");
    assertThat(filed.seenBy(KEPATUHAN_SINTANG).statusCode()).isEqualTo(200);

    Told.holder(KEPATUHAN_SINTANG.uuid(), "079", "K-079-2026-000009");

    becomesHidden(filed, KEPATUHAN_SINTANG);
  }

  @Test
  void who_headed_the_section_until_last_year_is_not_behind_the_wall() {
    var officer = Ids.next();
    Told.officer(officer, "079", "BANK", 1);
    Told.head(KEPATUHAN_SINTANG.uuid(), "079", "BANK", 1);
    Told.lastDay(KEPATUHAN_SINTANG.uuid(), "079", "BANK", LocalDate.of(2025, 12, 31), 2);
    await().atMost(PATIENCE).until(() -> isKnown(officer) && hasLeft(KEPATUHAN_SINTANG, "BANK"));

    var filed = about("079", officer, "");

    assertThat(filed.seenBy(KEPATUHAN_SINTANG).statusCode()).isEqualTo(200);
  }

  private static Filed about(String office, UUID officer, String more) {
    return Filed.by(
        Visitor.anybody(),
        """
        {"officeCode": "%s", "channel": "SIPANDU", "anonymity": "ANONYMOUS",
         "text": "Belum ada kabar.", "reportedOfficerIds": ["%s"]%s}
        """
            .formatted(office, officer, more));
  }

  private static void becomesHidden(Filed filed, Person person) {
    await().atMost(PATIENCE).until(() -> filed.seenBy(person).statusCode() == 404);
  }

  private static boolean isHolder(Person person) {
    return isThere("consultation_holder WHERE person_id = '%s'".formatted(person.id()));
  }

  private static boolean isKnown(UUID person) {
    return isThere("known_officer WHERE person_id = '%s'".formatted(person));
  }

  private static boolean worksIn(UUID person, String section) {
    return isThere(
        "known_officer WHERE person_id = '%s' AND section_code = '%s'".formatted(person, section));
  }

  private static boolean heads(Person person, String section) {
    return isThere(
        "section_head WHERE person_id = '%s' AND section_code = '%s'"
            .formatted(person.id(), section));
  }

  private static boolean hasLeft(Person person, String section) {
    return isThere(
        "section_head WHERE person_id = '%s' AND section_code = '%s' AND valid_to IS NOT NULL"
            .formatted(person.id(), section));
  }

  private static boolean isThere(String what) {
    return Books.ask("SELECT count(*) FROM " + what).equals(List.of("1"));
  }
}
