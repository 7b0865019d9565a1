package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.INTEGRITAS_LAMA;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_LAMA;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.complaint.stage.SealedLetter;
import id.tanggap.complaint.stage.Topic;
import id.tanggap.complaint.stage.Visitor;
import id.tanggap.journal.Journal;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whistleblowing that came as a complaint moves under seal, and nothing of it stays. */
@OnStage
class SealingTest {

  private static final String WORDS = "Zamrud-8871";

  /** In the one complaint that no row may remember. */
  private static final String MARKER = "Zamrud-8873";

  private static final String NAME = "Bu Zamrud-8872";

  @Inject Journal journal;

  @Test
  @Clause("COMP-2")
  void one_found_on_verification_moves_with_all_that_was_written_and_who_wrote_it() {
    var filed = told();
    filed.askedBy(KEPATUHAN).then().statusCode(200);
    filed.writes("messages", WORDS + " di loket dua.").then().statusCode(200);

    sealed(filed, KEPATUHAN).then().statusCode(200).body("status", equalTo("REDIRECTED"));

    var words = SealedLetter.latestOf(INTEGRITAS).readBy(INTEGRITAS, "pemeriksaan");
    assertThat(words.<List<String>>path("passages.kind"))
        .containsExactly("COMPLAINT", "INFORMATION_REQUEST", "MESSAGE");
    words
        .then()
        .body("source.name", equalTo(NAME))
        .body("complaintNumber", equalTo(filed.number()))
        .body("externalReference", equalTo(WORDS + "/042"))
        .body("channel", equalTo("FACE_TO_FACE"));
  }

  @Test
  void nothing_of_its_words_is_in_a_general_table_a_topic_a_search_or_a_metric() {
    var filed = told(MARKER);
    sealed(filed, KEPATUHAN).then().statusCode(200);
    var letter = SealedLetter.by(DEDI, MARKER + " lewat SMS");
    letter.readBy(INTEGRITAS, MARKER + " alasan").then().statusCode(200);

    var complaints =
        Topic.published(it -> it.contains(filed.id()) && it.contains("ComplaintRedirected"));
    var underSeal = Topic.published(Topic.SEALED, it -> it.contains(letter.id()));

    for (var secret : List.of(MARKER, NAME)) {
      assertThat(Books.everyRow()).noneMatch(row -> row.contains(secret));
      assertThat(Books.everyRow("sealed")).noneMatch(row -> row.contains(secret));
      assertThat(complaints).noneMatch(it -> it.contains(secret));
      assertThat(underSeal).noneMatch(it -> it.contains(secret));
      assertThat(KEPATUHAN.calls().get(Filed.COMPLAINTS + "?limit=200").asString())
          .doesNotContain(secret);
    }
    assertThat(given().get("/q/metrics").asString()).doesNotContain(MARKER, letter.id());
  }

  @Test
  void of_its_texts_and_its_reporter_no_row_is_left_but_what_the_reporter_is_told() {
    var filed = told();
    sealed(filed, KEPATUHAN).then().statusCode(200);

    assertThat(ofComplaint(filed, "kind", "complaint_text")).containsExactly("REDIRECTION_REASON");
    assertThat(ofComplaint(filed, "complaint_id", "reporter")).isEmpty();
  }

  @Test
  void what_is_told_of_it_is_what_is_told_of_a_harmless_one() {
    var harmless = told();
    harmless.redirectedBy(KEPATUHAN, "OTHER_AUTHORITY").then().statusCode(200);
    var grave = told();
    sealed(grave, KEPATUHAN).then().statusCode(200);

    assertThat(masked(grave)).isEqualTo(masked(harmless));
  }

  @Test
  void its_reporter_comes_back_by_number_and_receipt_and_sees_a_redirection() {
    var filed = told();
    sealed(filed, KEPATUHAN).then().statusCode(200);

    assertThat(Filed.enter(Visitor.anybody(), filed.number(), filed.receipt()).statusCode())
        .isEqualTo(200);
    filed
        .report()
        .then()
        .statusCode(200)
        .body("status", equalTo("REDIRECTED"))
        .body("texts.kind", equalTo(List.of("REDIRECTION_REASON")));
    filed
        .writes("messages", "Masih ada yang ingin saya sampaikan.")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:complaint-ended"));
  }

  @Test
  void whomever_it_was_hidden_from_the_sealed_report_is_hidden_from() {
    var filed = told(INTEGRITAS_LAMA);
    sealed(filed, KEPATUHAN).then().statusCode(200);
    var letter = SealedLetter.latestOf(INTEGRITAS);

    assertThat(letter.seenBy(INTEGRITAS_LAMA).statusCode()).isEqualTo(404);
  }

  @Test
  @Clause("COMP-2")
  void whoever_is_named_when_it_is_sealed_never_opens_it() {
    var filed = told();

    KEPATUHAN
        .sends("{}")
        .post(filed.path("sealing"))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("reportedOfficerIds"));
    sealed(filed, KEPATUHAN, INTEGRITAS_LAMA).then().statusCode(200);

    var letter = SealedLetter.latestOf(INTEGRITAS);
    assertThat(letter.seenBy(INTEGRITAS).statusCode()).isEqualTo(200);
    assertThat(letter.seenBy(INTEGRITAS_LAMA).statusCode()).isEqualTo(404);
  }

  @Test
  void nothing_of_it_leads_to_the_consultation_it_named() {
    var filed = told();

    sealed(filed, KEPATUHAN).then().statusCode(200).body("consultationNumber", nullValue());

    assertThat(filed.seenBy(KEPATUHAN_LAMA).statusCode()).as("held it").isEqualTo(404);
    SealedLetter.latestOf(INTEGRITAS)
        .readBy(INTEGRITAS, "pemeriksaan")
        .then()
        .body("consultationNumber", equalTo("K-042-2026-000777"));
  }

  @Test
  void one_about_the_head_of_the_office_can_be_sealed_as_well() {
    var filed = told(KEPALA);

    sealed(filed, KEPATUHAN).then().statusCode(200).body("status", equalTo("REDIRECTED"));
  }

  @Test
  void one_that_is_not_the_callers_to_decide_stays_where_it_is() {
    var filed = told();
    var sealedBefore = Books.ask("SELECT id FROM sealed.report");

    assertThat(sealed(filed, KEPALA).statusCode()).isEqualTo(403);

    assertThat(filed.seenBy(KEPATUHAN).asString()).contains(WORDS);
    assertThat(Books.ask("SELECT id FROM sealed.report")).containsAll(sealedBefore);
    assertThat(ofComplaint(filed, "kind", "complaint_text")).containsExactly("COMPLAINT");
  }

  private static Response sealed(Filed filed, Person person, Person... reported) {
    return person.sends("{%s}".formatted(Filed.named(reported))).post(filed.path("sealing"));
  }

  private List<String> masked(Filed filed) {
    return journal.of(filed.id()).stream()
        .map(row -> row.type() + row.actor() + row.actorRole() + row.data())
        .map(row -> row.replace(filed.id(), "ID"))
        .toList();
  }

  private static List<String> ofComplaint(Filed filed, String column, String table) {
    return Books.ask(
        "SELECT %s FROM %s WHERE complaint_id = '%s' ORDER BY 1"
            .formatted(column, table, filed.id()));
  }

  private static Filed told(Person... reported) {
    return told(WORDS, reported);
  }

  private static Filed told(String words, Person... reported) {
    return Filed.of(
        DEDI.sends(
                """
                {"officeCode": "042", "channel": "FACE_TO_FACE", "anonymity": "CONFIDENTIAL", %1$s,
                 "externalReference": "%2$s/042", "consultationNumber": "K-042-2026-000777",
                 "text": "%2$s: ada pegawai yang menjual nomor antrean.",
                 "reporter": {"name": "%3$s", "contact": "0812-0000-0000"}}
                """
                    .formatted(Filed.named(reported), words, NAME))
            .post(Filed.COMPLAINTS));
  }
}
