package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Filed.COMPLAINTS;
import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.PETUGAS_SINTANG;
import static id.tanggap.complaint.stage.Person.SATKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Visitor;
import id.tanggap.journal.Ids;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A complaint comes in on each of its ways, and its number and receipt are given once. */
@OnStage
class IntakeTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  private static String complaint(String channel, String more) {
    return """
        {"officeCode": "042", "channel": "%s", "anonymity": "ANONYMOUS",
         "text": "Mohon disediakan colokan listrik di ruang tunggu."%s}
        """
        .formatted(channel, more);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SP4N_LAPOR", "SIPANDU", "HAI_DJPB", "OFFICIAL_CONTACT"})
  @Clause({"COMP-0", "COMP-1", "COMP-3c", "COMP-3d", "COMP-4a"})
  void anybody_files_on_a_way_that_has_a_form_without_saying_who_they_are(String channel) {
    var filed = Filed.by(Visitor.anybody(), complaint(channel, ""));

    assertThat(filed.number()).matches("P-042-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(filed.receipt()).matches("[0-9]{16}");
    filed.seenBy(KEPATUHAN).then().statusCode(200).body("channel", equalTo(channel));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUGGESTION_BOX", "SMS", "FACE_TO_FACE", "OFFICIAL_CONTACT"})
  @Clause({"COMP-3a", "COMP-3b", "COMP-4a", "COMP-4b"})
  void an_officer_types_in_what_has_no_form_and_says_when_it_was_submitted(String channel) {
    var filed =
        Filed.of(
            DEDI.sends(complaint(channel, ", \"submittedAt\": \"2026-11-24T00:40:00Z\""))
                .post(COMPLAINTS));

    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("submittedAt", equalTo("2026-11-24T00:40:00Z"))
        .body("recordedAt", equalTo("2026-11-24T02:00:00Z"))
        .body("origin", equalTo("LIVE"));
    DEDI.calls().get(filed.path()).then().statusCode(404);
  }

  @Test
  void what_was_submitted_before_today_says_why_it_is_typed_in_so_late() {
    var yesterday = ", \"submittedAt\": \"2026-11-23T00:40:00Z\"";

    isBad(DEDI.sends(complaint("SUGGESTION_BOX", yesterday)).post(COMPLAINTS), "reason");
    var late = yesterday + ", \"reason\": \"Kotak dibuka pagi ini.\"";
    var filed = Filed.of(DEDI.sends(complaint("SUGGESTION_BOX", late)).post(COMPLAINTS));

    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("origin", equalTo("LATE_ENTRY"))
        .body("texts.kind", hasItem("LATE_REASON"));
    assertThat(filed.report().<java.util.List<String>>path("texts.kind"))
        .containsExactly("COMPLAINT");
  }

  @Test
  void only_an_officer_of_the_office_says_when_it_was_submitted() {
    var body = complaint("HAI_DJPB", ", \"submittedAt\": \"2026-11-24T00:40:00Z\"");

    isBad(Visitor.anybody().sends(body).post(COMPLAINTS), "submittedAt");
    isBad(SATKER.sends(body).post(COMPLAINTS), "submittedAt");
    isBad(PETUGAS_SINTANG.sends(body).post(COMPLAINTS), "submittedAt");
    var tomorrow = body.replace("2026-11-24", "2026-11-25");
    isBad(DEDI.sends(tomorrow).post(COMPLAINTS), "submittedAt");
  }

  @Test
  void paper_sms_and_the_desk_are_typed_in_by_officers_only() {
    for (var channel : new String[] {"SUGGESTION_BOX", "SMS", "FACE_TO_FACE"}) {
      isBad(Visitor.anybody().sends(complaint(channel, "")).post(COMPLAINTS), "channel");
    }
  }

  @Test
  @Clause("COMP-2")
  void what_belongs_to_wise_is_handed_over_and_counted_and_nothing_of_it_kept() {
    time.is("2026-11-27T09:00");
    var body = "{\"officeCode\": \"079\", \"channel\": \"WISE\", \"anonymity\": \"ANONYMOUS\"}";

    for (var times = 0; times < 2; times++) {
      Visitor.anybody()
          .sends(body)
          .post(COMPLAINTS)
          .then()
          .statusCode(200)
          .body("address", equalTo("https://wise.kemenkeu.go.id"));
    }

    assertThat(
            Books.ask(
                "SELECT count FROM wise_referral"
                    + " WHERE office_code = '079' AND day = '2026-11-27'"))
        .containsExactly("2");
    var told = body.replace("}", ", \"text\": \"Zamrud-2201 minta uang\"}");
    isBad(Visitor.anybody().sends(told).post(COMPLAINTS), "text");
    assertThat(Books.everyRow()).noneMatch(row -> row.contains("Zamrud-2201"));
  }

  @Test
  void the_receipt_is_kept_as_an_argon2id_hash_and_nowhere_else() {
    var filed =
        Filed.of(
            Visitor.anybody()
                .sends(complaint("SP4N_LAPOR", ""))
                .header("Idempotency-Key", Ids.next().toString())
                .post(COMPLAINTS));

    assertThat(
            Books.ask(
                "SELECT hash FROM complaint_receipt WHERE complaint_id = '%s'"
                    .formatted(filed.id())))
        .singleElement()
        .asString()
        .startsWith("$argon2id$v=19$m=");
    assertThat(Books.everyRow()).noneMatch(row -> row.contains(filed.receipt()));
  }

  @Test
  void who_sends_the_same_complaint_again_is_not_shown_the_receipt_again() {
    var key = Ids.next().toString();
    var body = complaint("SP4N_LAPOR", "");
    var visitor = Visitor.anybody();
    visitor.sends(body).header("Idempotency-Key", key).post(COMPLAINTS).then().statusCode(201);

    var again = visitor.sends(body).header("Idempotency-Key", key).post(COMPLAINTS);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEmpty();
  }

  @Test
  void two_strangers_with_the_same_key_have_a_complaint_each() {
    var key = Ids.next().toString();
    var mine = complaint("SP4N_LAPOR", "");
    var theirs = mine.replace("SP4N_LAPOR", "SIPANDU");

    var first = Visitor.anybody().sends(mine).header("Idempotency-Key", key).post(COMPLAINTS);
    var second = Visitor.anybody().sends(theirs).header("Idempotency-Key", key).post(COMPLAINTS);

    assertThat(Filed.of(second).number()).isNotEqualTo(Filed.of(first).number());
  }

  @Test
  void who_files_too_much_without_an_account_waits_and_nobody_else_does() {
    var busy = Visitor.anybody();
    var last = busy.sends("{}").post(COMPLAINTS);
    for (var times = 0; times < 30 && last.statusCode() != 429; times++) {
      last =
          busy.sends("{\"officeCode\": \"079\", \"channel\": \"WISE\", \"anonymity\": \"NONE\"}")
              .post(COMPLAINTS);
    }

    last.then().statusCode(429).body("type", equalTo("urn:tanggap:problem:too-many-attempts"));
    assertThat(Integer.parseInt(last.getHeader("Retry-After"))).isPositive();
    Filed.by(Visitor.anybody(), complaint("SIPANDU", ""));
  }

  @Test
  void an_anonymous_complaint_names_nobody() {
    var body = complaint("SIPANDU", ", \"reporter\": {\"name\": \"Bu Ratna\"}");

    isBad(Visitor.anybody().sends(body).post(COMPLAINTS), "reporter");
  }

  private static void isBad(Response answer, String field) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.<java.util.List<String>>path("violations.field")).contains(field);
  }
}
