package id.tanggap.complaint.incident;

import static id.tanggap.complaint.stage.Person.ADMIN;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPALA_TIMIKA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Protection of personal data fails, and whoever it affects is told in writing. */
@OnStage
class IncidentsTest {

  private static final String INCIDENTS = "/api/v1/personal-data-incidents";

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void an_incident_is_recorded_explained_and_notified() {
    var path = recorded(KEPALA, "Daftar nomor telepon terkirim ke alamat yang salah.");
    KEPALA
        .calls()
        .get(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECORDED"))
        .body("affectedSubjects", equalTo(1))
        .body(
            "allowedActions.find { it.action == 'NOTIFICATION' }.obstacle",
            equalTo("notice-incomplete"));
    notified(path, KEPALA).then().statusCode(409).body("type", problem("notice-incomplete"));

    amended(path, ADMIN).then().statusCode(200).body("affectedSubjects", equalTo(2));
    notified(path, ADMIN).then().statusCode(200).body("state", equalTo("NOTIFIED"));

    notified(path, KEPALA).then().statusCode(409).body("type", problem("already-notified"));
    amended(path, KEPALA).then().statusCode(200).body("state", equalTo("NOTIFIED"));
    assertThat(journal.of(idIn(path)).stream().map(JournalRow::type))
        .containsExactly(
            "PersonalDataIncidentRecorded",
            "PersonalDataIncidentAmended",
            "PersonalDataIncidentNotified",
            "PersonalDataIncidentAmended");
  }

  @Test
  void the_notice_says_what_when_how_and_what_is_done_in_both_languages() {
    var path = recorded(KEPALA, "Map berkas tertinggal di loket tiga.");
    amended(path, KEPALA).then().statusCode(200);

    KEPALA
        .calls()
        .get(path + "/notice")
        .then()
        .body("indonesian", containsString("Map berkas tertinggal di loket tiga."))
        .body("indonesian", containsString("24 November 2026 08.15"))
        .body("english", containsString("Salah ketik alamat."))
        .body("english", containsString("Penerima diminta menghapus."));
  }

  @Test
  void whom_it_affects_is_exported_page_by_page() {
    var path = recorded(KEPALA, "Surel terkirim ke semua orang.");
    amended(path, KEPALA).then().statusCode(200);

    var first = KEPALA.calls().get(path + "/affected-subjects?limit=1");
    first.then().body("items.name", equalTo(List.of("Wahyu (fiktif)")));
    KEPALA
        .calls()
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get(path + "/affected-subjects")
        .then()
        .body("items.name", equalTo(List.of("Ningsih (fiktif)")))
        .body("nextCursor", nullValue());
  }

  @Test
  void what_is_told_of_it_stands_encrypted_in_the_tables_and_in_no_event() {
    recorded(KEPALA, "Penanda insiden tujuh-belas.");

    assertThat(Books.everyRow())
        .noneMatch(row -> row.contains("Penanda insiden") || row.contains("Wahyu"));
  }

  @Test
  void the_hours_run_from_when_it_became_known_and_an_older_day_needs_a_reason() {
    var yesterday = body("Kemarin.").replace("2026-11-24T01:15:00Z", "2026-11-23T01:15:00Z");
    KEPALA.sends(yesterday).post(INCIDENTS).then().statusCode(400);

    var path =
        idOf(
            KEPALA
                .sends(yesterday.replaceFirst("\\{", "{\"reason\": \"Baru sempat.\", "))
                .post(INCIDENTS));
    assertThat(journal.of(idIn(path)).getFirst().occurredAt()).hasToString("2026-11-23T01:15:00Z");
    var future = body("Besok.").replace("2026-11-24", "2026-11-25");
    KEPALA.sends(future).post(INCIDENTS).then().statusCode(400);
  }

  @Test
  void it_is_for_the_head_and_the_administrators_of_the_office() {
    KEPATUHAN.sends(body("Bukan hak saya.")).post(INCIDENTS).then().statusCode(403);
    KEPALA_TIMIKA.sends(body("Kantor lain.")).post(INCIDENTS).then().statusCode(403);
    var path = recorded(ADMIN, "Hanya kantor ini.");

    KEPALA_TIMIKA.calls().get(path).then().statusCode(404);
    notified(path, KEPALA_TIMIKA).then().statusCode(404);
    KEPALA.calls().get(INCIDENTS + "?state=RECORDED").then().body("items.id", hasItem(idIn(path)));
    assertThat(KEPALA_TIMIKA.calls().get(INCIDENTS).<List<String>>path("items.id"))
        .doesNotContain(idIn(path));
  }

  @Test
  void a_stale_version_and_a_repeated_key_change_nothing() {
    var path = recorded(KEPALA, "Sekali saja.");
    KEPALA
        .sends("{\"handling\": \"Ditarik.\"}")
        .header("If-Match", "\"7\"")
        .post(path + "/amendments")
        .then()
        .statusCode(412);
    for (var attempt = 0; attempt < 2; attempt++) {
      KEPALA
          .sends("{\"handling\": \"Ditarik.\"}")
          .header("Idempotency-Key", "insiden-" + idIn(path))
          .post(path + "/amendments")
          .then()
          .statusCode(200);
    }
    assertThat(journal.of(idIn(path))).hasSize(2);
    KEPALA.sends("{}").post(path + "/amendments").then().statusCode(400);
  }

  private String recorded(Person by, String what) {
    return idOf(by.sends(body(what)).post(INCIDENTS));
  }

  private static String idOf(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return INCIDENTS + "/" + answer.path("id");
  }

  private static String body(String what) {
    return """
        {"officeCode": "042", "kind": "DISCLOSED", "knownAt": "2026-11-24T01:15:00Z", "what": "%s",
         "affected": [{"name": "Wahyu (fiktif)", "contact": "0812-0000-1717", "data": "telepon"}]}
        """
        .formatted(what);
  }

  private static Response amended(String path, Person by) {
    return by.sends(
            """
            {"how": "Salah ketik alamat.", "handling": "Penerima diminta menghapus.",
             "affected": [{"name": "Ningsih (fiktif)"}]}
            """)
        .post(path + "/amendments");
  }

  private static Response notified(String path, Person by) {
    return by.sends("{}").post(path + "/notification");
  }

  private static String idIn(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static org.hamcrest.Matcher<String> problem(String slug) {
    return equalTo("urn:tanggap:problem:" + slug);
  }
}
