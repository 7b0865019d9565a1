package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.journal.Journal;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done away from the keyboard is judged by when it was done. */
@OnStage
class LateEntriesTest {

  @Inject HandSetClock time;
  @Inject Journal journal;

  private Filed filed;

  @BeforeEach
  void a_complaint_of_monday_and_it_is_tuesday() {
    time.is("2026-11-23T09:00");
    filed = Filed.at("042").assigned(KEPATUHAN, "PD");
    time.is("2026-11-24T09:00");
  }

  @ParameterizedTest
  @CsvSource({"follow-ups, ComplaintFollowedUp", "response, ComplaintResponded"})
  @Clause("COMP-1")
  void a_late_entry_tells_when_it_was_done_and_when_it_was_recorded(String noun, String type) {
    sent(noun, "2026-11-23T14:00:00+07:00", "Listrik kantor padam.").then().statusCode(200);

    var told = journal.of(filed.id()).getLast();
    assertThat(told.type()).isEqualTo(type);
    assertThat(told.occurredAt()).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
    assertThat(told.recordedAt()).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
  }

  @Test
  @Clause("COMP-1")
  void why_it_came_late_is_read_by_the_office_alone() {
    sent("response", "2026-11-23T14:00:00+07:00", "Listrik kantor padam.").then().statusCode(200);

    filed.seenBy(KEPATUHAN).then().body("texts.kind", hasItem("LATE_REASON"));
    filed.report().then().body("texts.kind", not(hasItem("LATE_REASON")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00:01+07:00, Alasan, occurredAt",
    "2026-11-23T08:59:59+07:00, Alasan, occurredAt",
    "2026-11-23T14:00:00+07:00, ,       reason"
  })
  @Clause("COMP-1")
  void what_cannot_be_is_refused_and_the_field_is_named(String at, String reason, String field) {
    sent("response", at, reason).then().statusCode(400).body("violations.field", hasItem(field));
  }

  @Test
  @Clause("COMP-1")
  void earlier_today_needs_no_reason() {
    sent("response", "2026-11-24T08:10:00+07:00", null).then().statusCode(200);
  }

  @Test
  @Clause("COMP-1")
  void what_was_done_before_it_was_reopened_answers_it_not_again() {
    filed.respondedBy(KASI_PD).then().statusCode(200);
    filed.comesBack().writes("reopening", "Loketnya masih satu.").then().statusCode(200);

    sent("response", "2026-11-24T08:59:00+07:00", null).then().statusCode(400);
  }

  private Response sent(String noun, String at, @Nullable String reason) {
    var why = reason == null ? "" : ", \"reason\": \"" + reason + "\"";
    return KASI_PD
        .sends("{\"text\": \"Loket kedua dibuka.\", \"occurredAt\": \"" + at + "\"" + why + "}")
        .post(filed.path(noun));
  }
}
