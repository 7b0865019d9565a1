package id.tanggap.complaint.request;

import static id.tanggap.complaint.stage.Person.ADMIN;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPALA_TIMIKA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People ask for their own data, and are answered. */
@OnStage
class DataRequestsTest {

  private static final String REQUESTS = "/api/v1/personal-data-requests";

  @Inject HandSetClock time;
  @Inject Journal journal;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCESS", "CORRECTION", "ERASURE", "RESTRICTION"})
  void a_request_is_received_and_completed_once(String kind) {
    var id = received(KEPALA, kind);

    ADMIN
        .sends("{\"answer\": \"Sudah dilaksanakan.\"}")
        .post(path(id, "completion"))
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("answer", equalTo("Sudah dilaksanakan."))
        .body(
            "allowedActions.find { it.action == 'REFUSAL' }.obstacle",
            equalTo("data-request-ended"));
    KEPALA
        .sends("{}")
        .post(path(id, "completion"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:data-request-ended"));
    KEPALA
        .sends("{\"ground\": \"CASE_OPEN\", \"answer\": \"Lagi.\"}")
        .post(path(id, "refusal"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:data-request-ended"));
    assertThat(journal.of(id).stream().map(JournalRow::type))
        .containsExactly("PersonalDataRequestReceived", "PersonalDataRequestCompleted");
  }

  @Test
  void a_refusal_rests_on_a_legal_ground_and_says_why() {
    var id = received(KEPALA, "ERASURE");
    KEPALA.sends("{\"answer\": \"Tidak.\"}").post(path(id, "refusal")).then().statusCode(400);

    KEPALA
        .sends("{\"ground\": \"CASE_OPEN\", \"answer\": \"Konsultasi masih berjalan.\"}")
        .post(path(id, "refusal"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("refusalGround", equalTo("CASE_OPEN"));
    assertThat(journal.of(id).getLast().type()).isEqualTo("PersonalDataRequestRefused");
  }

  @Test
  void who_asks_and_for_what_stands_encrypted_in_the_tables_and_in_no_event() {
    received(ADMIN, "ACCESS");

    assertThat(Books.everyRow())
        .noneMatch(row -> row.contains("Sulastri") || row.contains("Penanda permintaan"));
  }

  @Test
  void it_is_for_the_head_and_the_administrators_of_the_office() {
    KEPATUHAN.sends(body("ACCESS")).post(REQUESTS).then().statusCode(403);
    KEPALA_TIMIKA.sends(body("ACCESS")).post(REQUESTS).then().statusCode(403);
    var id = received(ADMIN, "ACCESS");

    KEPALA_TIMIKA.calls().get(REQUESTS + "/" + id).then().statusCode(404);
    KEPALA_TIMIKA.sends("{}").post(path(id, "completion")).then().statusCode(404);
    KEPALA
        .calls()
        .get(REQUESTS + "?state=RECEIVED&kind=ACCESS")
        .then()
        .body("items.id", hasItem(id));
  }

  private static String received(Person by, String kind) {
    var answer = by.sends(body(kind)).post(REQUESTS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }

  private static String body(String kind) {
    return """
        {"officeCode": "042", "kind": "%s", "wish": "Penanda permintaan.",
         "requester": {"name": "Sulastri (fiktif)", "contact": "0813-0000-2626", "proof": "KTP"},
         "stakeholderIds": ["0199b1bc-af7c-70d9-9973-0000000f2626"]}
        """
        .formatted(kind);
  }

  private static String path(String id, String noun) {
    return REQUESTS + "/" + id + "/" + noun;
  }
}
