package id.tanggap.complaint.retention;

import static id.tanggap.complaint.stage.Person.ADMIN;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_SINTANG;
import static id.tanggap.complaint.stage.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.SealedLetter;
import id.tanggap.journal.Journal;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words go when their time is over, and never while a complaint is open. */
@OnStage
class RetentionTest {

  private static final String RUNS = "/api/v1/retention-runs";

  @Inject HandSetClock time;
  @Inject Journal journal;

  @AfterEach
  void nothing_of_these_years_is_left_for_other_tests() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void what_ended_five_years_ago_keeps_its_number_and_no_words() {
    time.is("1999-03-01T09:00");
    var old = Filed.at("042");
    var open = Filed.at("042");
    old.rejectedBy(KEPATUHAN).then().statusCode(200);
    time.is("1999-03-02T10:00");
    var younger = Filed.at("042");
    younger.rejectedBy(KEPATUHAN).then().statusCode(200);

    time.is("2004-03-02T09:30");
    run();
    run();

    old.seenBy(KEPATUHAN)
        .then()
        .body("number", equalTo(old.number()))
        .body("status", equalTo("REJECTED"))
        .body("texts", empty());
    assertThat(journal.of(old.id()).getLast().type()).isEqualTo("ComplaintErased");
    assertThat(journal.of(old.id())).as("and only once").hasSize(3);
    open.seenBy(KEPATUHAN).then().body("texts", not(empty()));
    younger.seenBy(KEPATUHAN).then().body("texts", not(empty()));
  }

  @Test
  void an_administrator_erases_nothing_of_another_office() {
    time.is("1998-03-01T09:00");
    var elsewhere = Filed.at("079");
    elsewhere.rejectedBy(KEPATUHAN_SINTANG).then().statusCode(200);

    time.is("2003-04-01T09:00");
    run();

    elsewhere.seenBy(KEPATUHAN_SINTANG).then().body("texts", not(empty()));
  }

  @Test
  void what_is_erased_is_erased_whole() {
    time.is("1997-03-01T09:00");
    var filed = Filed.at("042");
    filed.rejectedBy(KEPATUHAN).then().statusCode(200);
    time.is("2002-04-01T09:00");
    run();

    assertThat(
            Books.ask(
                "SELECT c.id FROM complaint c WHERE (c.erased_at IS NOT NULL) = EXISTS"
                    + " (SELECT 1 FROM complaint_text t WHERE t.complaint_id = c.id)"))
        .as("complaints that are half erased")
        .isEmpty();
  }

  @Test
  @Clause("COMP-2")
  void the_words_of_a_sealed_report_go_ninety_days_after_it_was_handed_over() {
    time.is("1996-03-01T09:00");
    var handedOver = SealedLetter.by(YUSUF, "Penanda lama (contoh).");
    var kept = SealedLetter.by(YUSUF, "Belum diserahkan (contoh).");
    handedOver.transferredBy(INTEGRITAS).then().statusCode(200);

    time.is("1996-05-30T09:00");
    run();
    handedOver.seenBy(INTEGRITAS).then().body("state", equalTo("TRANSFERRED"));
    time.is("1996-05-31T09:00");
    run();
    run();

    handedOver.seenBy(INTEGRITAS).then().body("state", equalTo("PURGED"));
    kept.seenBy(INTEGRITAS).then().body("state", equalTo("SEALED"));
  }

  @Test
  void what_is_told_in_the_registers_of_personal_data_goes_five_years_after_the_answer() {
    time.is("1995-03-01T09:00");
    var answered = requested();
    var open = requested();
    KEPALA.sends("{}").post(answered + "/completion").then().statusCode(200);
    String incident =
        KEPALA
            .sends(
                """
                {"officeCode": "042", "kind": "DISCLOSED", "what": "Penanda insiden.", "how": "Salah kirim.",
                 "handling": "Ditarik.", "affected": [{"name": "Sulastri (fiktif)"}]}
                """)
            .post("/api/v1/personal-data-incidents")
            .path("id");
    var told = "/api/v1/personal-data-incidents/" + incident;
    KEPALA.sends("{}").post(told + "/notification").then().statusCode(200);

    time.is("2000-03-01T08:00");
    run();
    KEPALA.calls().get(answered).then().body("requester.name", equalTo("Sulastri (fiktif)"));
    time.is("2000-03-02T09:00");
    run();

    KEPALA
        .calls()
        .get(answered)
        .then()
        .body("state", equalTo("COMPLETED"))
        .body("requester", nullValue())
        .body("erasedAt", equalTo("2000-03-02T02:00:00Z"));
    KEPALA.calls().get(open).then().body("requester.name", equalTo("Sulastri (fiktif)"));
    KEPALA
        .calls()
        .get(told)
        .then()
        .body("what", nullValue())
        .body("affectedSubjects", equalTo(0))
        .body("allowedActions.obstacle", everyItem(equalTo("already-erased")));
    KEPALA.calls().get(told + "/notice").then().statusCode(409);
    KEPALA.sends("{}").post(open + "/completion").then().statusCode(200);
  }

  private static String requested() {
    return "/api/v1/personal-data-requests/"
        + KEPALA
            .sends(
                """
                {"officeCode": "042", "kind": "ACCESS", "requester": {"name": "Sulastri (fiktif)"}}
                """)
            .post("/api/v1/personal-data-requests")
            .<String>path("id");
  }

  @Test
  void it_is_for_administrators() {
    KEPALA.sends("").post(RUNS).then().statusCode(403);
  }

  private static void run() {
    ADMIN.sends("").post(RUNS).then().statusCode(200).body("complete", equalTo(true));
  }
}
