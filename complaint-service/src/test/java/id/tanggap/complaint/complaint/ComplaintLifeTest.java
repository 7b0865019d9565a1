package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import org.junit.jupiter.api.Test;

/** What happens to a complaint beyond one command in one status. */
@OnStage
class ComplaintLifeTest {

  @Test
  @Clause("COMP-0")
  void a_reporter_who_is_not_content_comes_back_and_the_section_answers_again() {
    var filed = Filed.at("042").assigned(KEPATUHAN, "PD");
    filed.respondedBy(KASI_PD).then().statusCode(200);

    filed
        .writes("reopening", "Loketnya masih satu.")
        .then()
        .statusCode(200)
        .body("cycle", equalTo(2))
        .body("status", equalTo("IN_PROGRESS"));

    filed.respondedBy(KASI_PD).then().body("status", equalTo("RESPONDED"));
    filed.closedBy(KEPATUHAN).then().body("status", equalTo("CLOSED"));
  }

  @Test
  void one_that_the_desk_answered_itself_can_be_given_to_a_section_when_it_comes_back() {
    var filed = Filed.at("042");
    filed.verifiedBy(KEPATUHAN).then().statusCode(200);
    filed.classifiedBy(KEPATUHAN, "INFORMATION_REQUEST").then().statusCode(200);
    filed.respondedBy(KEPATUHAN).then().statusCode(200);
    filed.writes("reopening", "Jawabannya bukan itu.").then().statusCode(200);

    filed.assignedBy(KEPATUHAN, "PD").then().statusCode(200);

    filed.respondedBy(KASI_PD).then().body("status", equalTo("RESPONDED"));
  }

  @Test
  void the_head_of_the_office_gives_more_time_once_and_the_reporter_reads_why() {
    var filed = Filed.at("042").assigned(KEPATUHAN, "PD");
    var body = "{\"extraWorkingDays\": 7, \"reason\": \"Menunggu data bank.\"}";

    KEPALA
        .sends(body)
        .post(filed.path("extension"))
        .then()
        .statusCode(200)
        .body("extraWorkingDays", equalTo(7));
    KEPALA
        .sends(body)
        .post(filed.path("extension"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:already-extended"));

    filed.report().then().body("texts.text", hasItem("Menunggu data bank."));
  }
}
