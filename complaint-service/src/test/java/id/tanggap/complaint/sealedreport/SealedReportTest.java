package id.tanggap.complaint.sealedreport;

import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.INTEGRITAS_LAMA;
import static id.tanggap.complaint.stage.Person.INTEGRITAS_SINTANG;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_NABIRE;
import static id.tanggap.complaint.stage.Person.SARI;
import static id.tanggap.complaint.stage.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.complaint.stage.SealedLetter;
import id.tanggap.complaint.stage.Topic;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sealed report from the slot to the day when its words are gone. */
@OnStage
class SealedReportTest {

  private static final String SMS = "Ada yang minta uang terima kasih supaya SPM didahulukan.";

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause("COMP-2")
  void an_officer_types_in_an_sms_and_only_the_integrity_officer_reads_it() {
    var letter = SealedLetter.by(YUSUF, SMS, SARI);

    for (var person : List.of(YUSUF, SARI, Person.KEPALA, Person.KEPATUHAN, Person.ADMIN)) {
      assertThat(letter.seenBy(person).statusCode()).as(person.name()).isEqualTo(403);
      assertThat(letter.readBy(person, "ingin tahu").statusCode()).isEqualTo(403);
      assertThat(person.calls().get(SealedLetter.PATH).statusCode()).isEqualTo(403);
    }
    letter
        .seenBy(INTEGRITAS)
        .then()
        .statusCode(200)
        .body("state", equalTo("SEALED"))
        .body("receivedOn", equalTo("2026-11-24"))
        .body("passages", nullValue());
    letter
        .readBy(INTEGRITAS, "pemeriksaan awal")
        .then()
        .statusCode(200)
        .body("passages[0].text", equalTo(SMS))
        .body("channel", equalTo("SMS"));
  }

  @Test
  void it_is_handed_over_and_its_words_go() {
    var letter = SealedLetter.by(YUSUF, SMS);

    letter
        .purgedBy(INTEGRITAS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:not-transferred"));
    letter
        .transferredBy(INTEGRITAS)
        .then()
        .statusCode(200)
        .body("state", equalTo("TRANSFERRED"))
        .body("destination", equalTo("INSPECTORATE_GENERAL"));
    letter.readBy(INTEGRITAS, "sebelum dihapus").then().statusCode(200);
    letter.purgedBy(INTEGRITAS).then().statusCode(200).body("state", equalTo("PURGED"));

    letter
        .readBy(INTEGRITAS, "lagi")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:report-purged"));
    assertThat(
            Books.ask("SELECT content FROM sealed.report WHERE id = '%s'".formatted(letter.id())))
        .containsExactly("null");
  }

  @Test
  void what_happened_is_told_on_the_closed_topic_by_id_day_and_destination_alone() {
    var letter = SealedLetter.by(YUSUF, SMS, SARI);
    letter.readBy(INTEGRITAS, "pemeriksaan awal").then().statusCode(200);
    letter.transferredBy(INTEGRITAS).then().statusCode(200);
    letter.purgedBy(INTEGRITAS).then().statusCode(200);

    var told =
        Topic.published(
                Topic.SEALED, it -> it.contains(letter.id()) && it.contains("SealedReportPurged"))
            .stream()
            .filter(it -> it.contains(letter.id()))
            .toList();

    assertThat(told).hasSize(4);
    assertThat(told.get(0))
        .contains("\"data\":{\"sealedId\":\"%s\",\"day\":\"2026-11-24\"}".formatted(letter.id()));
    assertThat(told.get(2)).contains("\"destination\":\"INSPECTORATE_GENERAL\"");
    assertThat(told)
        .noneMatch(it -> it.contains(SARI.id()) || it.contains(YUSUF.id()))
        .noneMatch(it -> it.contains(INTEGRITAS.id()) || it.contains("pemeriksaan"));
  }

  @Test
  void each_reading_stands_beside_the_book_with_the_person_and_the_reason_in_no_clear_words() {
    var letter = SealedLetter.by(YUSUF, SMS);
    letter.readBy(INTEGRITAS, "pemeriksaan Zamrud-8841").then().statusCode(200);

    var acts = "SELECT %s FROM sealed.act WHERE subject = '" + letter.id() + "' AND sequence = 2";
    assertThat(Books.ask(acts.formatted("person_id"))).containsExactly(INTEGRITAS.id());
    assertThat(Books.ask(acts.formatted("encode(reason, 'escape')")).getFirst())
        .isNotEqualTo("null")
        .doesNotContain("Zamrud");
  }

  @Test
  void who_typed_it_in_is_in_no_table_of_the_sealed_store() {
    var letter = SealedLetter.by(YUSUF, SMS);

    assertThat(
            Books.ask(
                "SELECT person_id FROM sealed.act WHERE subject = '%s'".formatted(letter.id())))
        .isEmpty();
    assertThat(
            Books.ask(
                "SELECT actor || coalesce(actor_role, '') FROM sealed.journal WHERE subject = '%s'"
                    .formatted(letter.id())))
        .containsExactly("system");
  }

  @Test
  void for_a_reported_integrity_officer_there_is_no_report() {
    var without = listOf(INTEGRITAS_LAMA);

    var letter = SealedLetter.by(YUSUF, SMS, INTEGRITAS_LAMA);

    assertThat(letter.seenBy(INTEGRITAS_LAMA).statusCode()).isEqualTo(404);
    assertThat(letter.readBy(INTEGRITAS_LAMA, "ingin tahu").statusCode()).isEqualTo(404);
    assertThat(letter.transferredBy(INTEGRITAS_LAMA).statusCode()).isEqualTo(404);
    assertThat(letter.purgedBy(INTEGRITAS_LAMA).statusCode()).isEqualTo(404);
    assertThat(listOf(INTEGRITAS_LAMA)).isEqualTo(without);
    assertThat(listOf(INTEGRITAS)).contains(letter.id());
  }

  @Test
  @Clause("COMP-2")
  void whoever_turns_out_to_be_reported_loses_it_at_once_also_the_officer_who_says_so() {
    var letter = SealedLetter.by(YUSUF, SMS);
    letter.seenBy(INTEGRITAS_LAMA).then().statusCode(200);

    letter.namedBy(INTEGRITAS, INTEGRITAS_LAMA, SARI).then().statusCode(200);

    assertThat(letter.seenBy(INTEGRITAS_LAMA).statusCode()).isEqualTo(404);
    letter.seenBy(INTEGRITAS).then().statusCode(200).header("ETag", equalTo("\"2\""));
    letter.namedBy(INTEGRITAS, INTEGRITAS).then().statusCode(204);
    assertThat(letter.seenBy(INTEGRITAS).statusCode()).isEqualTo(404);
  }

  @Test
  void an_integrity_officer_of_another_office_sees_nothing_of_it() {
    var letter = SealedLetter.by(YUSUF, SMS);

    assertThat(letter.seenBy(INTEGRITAS_SINTANG).statusCode()).isEqualTo(404);
    assertThat(listOf(INTEGRITAS_SINTANG)).doesNotContain(letter.id());
  }

  @Test
  void of_two_readers_of_one_version_the_second_is_told_that_it_is_stale() {
    var letter = SealedLetter.by(YUSUF, SMS);
    var tag = letter.seenBy(INTEGRITAS).header("ETag");
    letter.readBy(INTEGRITAS, "pemeriksaan awal").then().statusCode(200);

    INTEGRITAS
        .sends("{\"destination\": \"INTERNAL_COMPLIANCE_UNIT\"}")
        .header("If-Match", tag)
        .post(letter.path() + "/transfer")
        .then()
        .statusCode(412);
  }

  @Test
  void an_office_that_takes_in_no_sealed_reports_shows_the_way_to_wise() {
    SealedLetter.handedIn(KEPATUHAN_NABIRE, "189", SMS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:sealed-intake-closed"));
  }

  @Test
  void nobody_puts_a_report_into_the_slot_of_an_office_that_is_not_the_own_one() {
    SealedLetter.handedIn(YUSUF, "079", SMS).then().statusCode(400);
    SealedLetter.handedIn(Person.SATKER, "042", SMS).then().statusCode(403);
  }

  @Test
  void the_list_goes_on_page_by_page() {
    var first = SealedLetter.by(YUSUF, SMS);
    var second = SealedLetter.by(YUSUF, SMS);

    var page = INTEGRITAS.calls().get(SealedLetter.PATH + "?limit=1");
    var next =
        INTEGRITAS.calls().get(SealedLetter.PATH + "?limit=1&cursor=" + page.path("nextCursor"));

    assertThat(page.<List<String>>path("items.id")).containsExactly(second.id());
    assertThat(next.<List<String>>path("items.id")).containsExactly(first.id());
  }

  private static List<String> listOf(Person person) {
    return person.calls().get(SealedLetter.PATH + "?limit=200").path("items.id");
  }
}
