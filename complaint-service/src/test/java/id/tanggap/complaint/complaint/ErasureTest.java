package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KASI_VERA;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_LAMA;
import static id.tanggap.complaint.stage.Person.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Visitor;
import id.tanggap.journal.Journal;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of an erased complaint number, dates and codes are left, and whom it is hidden from. */
@OnStage
class ErasureTest {

  private static final List<String> WORDS =
      List.of("complaint_text", "reporter", "complaint_receipt");

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void an_ended_complaint_keeps_its_number_and_nobody_s_words() {
    var filed = ended().comesBack();
    assertThat(WORDS).allSatisfy(table -> assertThat(rowsOf(filed, table)).isNotEmpty());

    KEPALA.sends("").post(filed.path("erasure")).then().statusCode(200).body("texts", empty());

    assertThat(WORDS).allSatisfy(table -> assertThat(rowsOf(filed, table)).isEmpty());
    filed
        .seenBy(KEPATUHAN)
        .then()
        .statusCode(200)
        .body("number", equalTo(filed.number()))
        .body("status", equalTo("CLOSED"))
        .body("erasedAt", equalTo("2026-11-24T02:00:00Z"))
        .body("reporter", nullValue())
        .body("externalReference", nullValue())
        .body("forwardings.externalReference", equalTo(java.util.Collections.singletonList(null)));
    assertThat(Filed.enter(Visitor.anybody(), filed.number(), filed.receipt()).statusCode())
        .isEqualTo(404);
    assertThat(filed.report().statusCode()).as("with an older token").isEqualTo(200);
    assertThat(journal.of(filed.id()).getLast().data().path("reasonCode").asText())
        .isEqualTo("REQUEST");
  }

  @Test
  void whoever_it_was_hidden_from_does_not_see_what_is_left() {
    var filed =
        Filed.by(
            Visitor.anybody(),
            """
            {"officeCode": "042", "channel": "SIPANDU", "anonymity": "ANONYMOUS", %s,
             "text": "Belum ada kabar.", "consultationNumber": "K-042-2026-000777"}
            """
                .formatted(Filed.named(SARI)));
    filed.rejectedBy(KEPATUHAN).then().statusCode(200);

    KEPALA.sends("").post(filed.path("erasure")).then().statusCode(200);

    filed.seenBy(KEPATUHAN).then().statusCode(200).body("consultationNumber", nullValue());
    for (var hidden : List.of(SARI, KEPATUHAN_LAMA, KASI_VERA)) {
      assertThat(filed.seenBy(hidden).statusCode()).as(hidden.name()).isEqualTo(404);
    }
  }

  private static Filed ended() {
    var filed =
        Filed.of(
            DEDI.sends(
                    """
                    {"officeCode": "042", "channel": "SMS", "anonymity": "NONE",
                     "text": "Antrean terlalu panjang.", "externalReference": "LP-8871",
                     "reporter": {"kind": "UMUM", "name": "Rahayu (fiktif)", "contact": "0812"}}
                    """)
                .post(Filed.COMPLAINTS));
    filed.assigned(KEPATUHAN, "PD");
    KEPATUHAN
        .sends(
            "{\"destination\": \"SIPANDU\", \"externalReference\": \"SP-1\","
                + " \"status\": \"DELIVERED\"}")
        .post(filed.path("forwarding"))
        .then()
        .statusCode(200);
    filed.respondedBy(KASI_PD).then().statusCode(200);
    filed.closedBy(KEPATUHAN).then().statusCode(200);
    return filed;
  }

  private static List<String> rowsOf(Filed filed, String table) {
    return Books.ask(
        "SELECT complaint_id FROM %s WHERE complaint_id = '%s'".formatted(table, filed.id()));
  }
}
