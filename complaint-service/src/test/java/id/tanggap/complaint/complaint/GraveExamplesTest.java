package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.KASI_MSKI;
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
import id.tanggap.complaint.stage.SealedLetter;
import id.tanggap.complaint.stage.Visitor;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five gravest of the invented complaints, PG-026 to PG-030, each on its way. */
@OnStage
class GraveExamplesTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T10:10");
  }

  @Test
  @Clause("COMP-3c")
  void pg_026_a_rude_officer_of_the_compliance_section_is_for_the_head_of_the_office() {
    var filed =
        publicly(
            "SIPANDU",
            "CONFIDENTIAL",
            "Petugas yang menangani pertanyaan saya menjawab dengan nada tinggi.",
            RINA);

    filed.seenBy(KEPALA).then().body("route", equalTo("OFFICE_HEAD"));
    hidden(filed, RINA, KASI_MSKI, KEPATUHAN);
  }

  @Test
  @Clause("COMP-4a")
  void pg_027_a_section_head_who_does_not_answer_is_for_the_head_of_the_office() {
    var filed =
        publicly(
            "OFFICIAL_CONTACT",
            "CONFIDENTIAL",
            "Kepala Seksi menolak menjawab eskalasi dan meminta kami datang lagi pekan depan.",
            KASI_MSKI);

    filed.seenBy(KEPALA).then().body("audience", equalTo("OFFICE_HEAD"));
    hidden(filed, KASI_MSKI, KEPATUHAN);
  }

  @Test
  @Clause("COMP-3b")
  void pg_028_a_bribe_told_by_sms_is_typed_in_under_seal_and_read_by_nobody_who_typed() {
    var text = "Ada yang minta uang terima kasih supaya SPM didahulukan.";
    var letter = SealedLetter.by(DEDI, text, SARI);

    assertThat(letter.seenBy(DEDI).statusCode()).isEqualTo(403);
    letter.readBy(INTEGRITAS, "pemeriksaan").then().body("passages[0].text", equalTo(text));
  }

  @Test
  @Clause("COMP-4b")
  void pg_029_sold_queue_numbers_are_found_on_verification_and_end_as_a_redirection() {
    var text =
        "Awalnya saya mengadu soal antrean, tetapi sebenarnya ada pegawai yang menjual nomor.";
    var filed =
        Filed.of(DEDI.sends(body("FACE_TO_FACE", "CONFIDENTIAL", text)).post(Filed.COMPLAINTS));

    KEPATUHAN
        .sends("{\"reportedUnknown\": true}")
        .post(filed.path("sealing"))
        .then()
        .statusCode(200)
        .body("status", equalTo("REDIRECTED"));

    SealedLetter.latestOf(INTEGRITAS)
        .readBy(INTEGRITAS, "pemeriksaan")
        .then()
        .body("passages[0].text", equalTo(text))
        .body("reportedUnknown", equalTo(true));
  }

  @Test
  @Clause("COMP-1")
  void pg_030_the_head_of_the_office_is_reported_and_the_regional_office_gets_it_by_hand() {
    var filed =
        publicly(
            "SP4N_LAPOR",
            "NONE",
            "Kepala kantor tidak menindaklanjuti pengaduan kami sebelumnya.",
            KEPALA);

    hidden(filed, KEPALA);
    filed
        .redirectedBy(KEPATUHAN, "REGIONAL_OFFICE")
        .then()
        .statusCode(200)
        .body("status", equalTo("REDIRECTED"));
  }

  private static Filed publicly(String channel, String anonymity, String text, Person... about) {
    return Filed.by(Visitor.anybody(), body(channel, anonymity, text, about));
  }

  private static String body(String channel, String anonymity, String text, Person... about) {
    return """
        {"officeCode": "042", "channel": "%s", "anonymity": "%s", "text": "%s", %s}
        """
        .formatted(channel, anonymity, text, Filed.named(about));
  }

  private static void hidden(Filed filed, Person... people) {
    for (var person : people) {
      assertThat(filed.seenBy(person).statusCode()).as(person.name()).isEqualTo(404);
    }
  }
}
