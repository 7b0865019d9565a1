package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_LAMA;
import static id.tanggap.events.sla.ClockKind.COMPLAINT_RESPONSE;
import static id.tanggap.events.sla.ClockKind.COMPLAINT_VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.Monitor;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Visitor;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.Verdict;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed to a reporter is shown with the complaint and orders the inbox. */
@OnStage
class DeadlinesTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause("COMP-1")
  void a_complaint_shows_what_is_owed_until_when_and_how_to_have_it_explained() {
    var filed = Filed.at("042");
    Monitor.of(filed, COMPLAINT_VERIFICATION, 1).started("2026-11-24T09:00", "2026-11-27T16:30");

    until(filed, "deadlines[0].state", "RUNNING");
    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("deadlines", hasSize(1))
        .body("deadlines[0].kind", equalTo("COMPLAINT_VERIFICATION"))
        .body("deadlines[0].dueAt", equalTo("2026-11-27T09:30:00Z"))
        .body("deadlines[0].dueDate", equalTo("2026-11-27"))
        .body("deadlines[0].clause", equalTo("COMP-1"))
        .body("deadlines[0].working.kind", equalTo("COMPLAINT_VERIFICATION"))
        .body("deadlines[0].working.anchor", equalTo("2026-11-24T02:00:00Z"))
        .body("deadlines[0].working.officeCode", equalTo("042"));
  }

  @Test
  @Clause("COMP-1")
  void the_working_tells_of_the_class_the_extension_and_when_the_reporter_was_asked() {
    var filed = Filed.at("042");
    filed.verifiedBy(KEPATUHAN).then().statusCode(200);
    filed.classifiedBy(KEPATUHAN, "ASPIRATION").then().statusCode(200);
    time.is("2026-11-24T09:10");
    filed.askedBy(KEPATUHAN).then().statusCode(200);
    time.is("2026-11-24T09:20");
    filed.writes("messages", "Loket nomor dua.").then().statusCode(200);
    Monitor.of(filed, COMPLAINT_RESPONSE, 1).started("2026-11-24T09:00", "2026-12-01T16:00");

    until(filed, "deadlines[0].kind", "COMPLAINT_RESPONSE");
    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("deadlines[0].working.complaintClass", equalTo("ASPIRATION"))
        .body("deadlines[0].working.pauses[0].from", equalTo("2026-11-24T02:10:00Z"))
        .body("deadlines[0].working.pauses[0].to", equalTo("2026-11-24T02:20:00Z"))
        .body("deadlines[0].working.extension", nullValue());
  }

  @Test
  @Clause("COMP-1")
  void a_deadline_follows_what_is_told_of_it() {
    var filed = Filed.at("042");
    var monitor =
        Monitor.of(filed, COMPLAINT_RESPONSE, 1).started("2026-11-16T09:00", "2026-11-23T16:00");
    monitor.breached("2026-11-23T16:00");
    until(filed, "deadlines[0].state", "MISSED");

    monitor.met("2026-11-23T15:00", "2026-11-23T16:00", Verdict.MET);
    monitor.amended("2026-11-23T15:00");
    until(filed, "deadlines[0].verdict", "MET");
    until(filed, "deadlines[0].state", "MET");
  }

  @Test
  @Clause("COMP-1")
  void the_version_of_a_complaint_is_not_moved_by_its_clocks() {
    var filed = Filed.at("042");
    var before = filed.seenBy(KEPATUHAN).header("ETag");

    Monitor.of(filed, COMPLAINT_VERIFICATION, 1).started("2026-11-24T09:00", "2026-11-27T16:30");

    until(filed, "deadlines[0].state", "RUNNING");
    assertThat(filed.seenBy(KEPATUHAN).header("ETag")).isEqualTo(before);
  }

  @Test
  @Clause("COMP-1")
  void the_nearest_deadline_is_on_top_of_the_inbox_and_in_the_list() {
    var later = Filed.at("042");
    var sooner = Filed.at("042");
    var without = Filed.at("042");
    Monitor.of(later, COMPLAINT_VERIFICATION, 1).started("2026-11-24T09:00", "2026-11-27T16:30");
    Monitor.of(sooner, COMPLAINT_VERIFICATION, 1).started("2026-11-23T09:00", "2026-11-26T16:00");
    until(later, "deadlines[0].state", "RUNNING");
    until(sooner, "deadlines[0].state", "RUNNING");

    assertThat(inbox()).containsSubsequence(sooner.number(), later.number(), without.number());
    KEPATUHAN
        .calls()
        .queryParam("number", sooner.number())
        .get("/api/v1/complaints")
        .then()
        .body("items[0].nextDueAt", equalTo("2026-11-26T09:00:00Z"))
        .body("items[0].nextDueDate", equalTo("2026-11-26"));
  }

  @Test
  @Clause("COMP-1")
  void what_is_owed_no_more_is_no_next_deadline() {
    var filed = Filed.at("042");
    var monitor =
        Monitor.of(filed, COMPLAINT_VERIFICATION, 1)
            .started("2026-11-24T09:00", "2026-11-27T16:30");
    monitor.cancelled(ClockCancellationReason.COMPLAINT_REJECTED, "2026-11-24T09:30");

    until(filed, "deadlines[0].state", "CANCELLED");
    KEPATUHAN
        .calls()
        .queryParam("number", filed.number())
        .get("/api/v1/complaints")
        .then()
        .body("items[0].nextDueAt", nullValue());
  }

  @Test
  @Clause("COMP-0")
  void who_is_excluded_sees_no_deadline_either() {
    var filed =
        Filed.by(
            Visitor.anybody(),
            """
            {"officeCode": "042", "channel": "SP4N_LAPOR", "anonymity": "ANONYMOUS",
             "consultationNumber": "K-042-2026-000777", "text": "Belum ada kabar sama sekali."}
            """);
    Monitor.of(filed, COMPLAINT_VERIFICATION, 1).started("2026-11-24T09:00", "2026-11-25T16:00");
    until(filed, "deadlines[0].state", "RUNNING");

    filed.seenBy(KEPATUHAN_LAMA).then().statusCode(404);
    KEPATUHAN_LAMA
        .calls()
        .queryParam("number", filed.number())
        .get("/api/v1/complaints")
        .then()
        .body("items", hasSize(0));
  }

  private static List<String> inbox() {
    var seen = new ArrayList<String>();
    @Nullable String cursor = null;
    do {
      var request = KEPATUHAN.calls().queryParam("limit", 20);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/inbox");
      seen.addAll(page.path("items.number"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    return seen;
  }

  private static void until(Filed filed, String path, String value) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> value.equals(filed.seenBy(KEPATUHAN).path(path)));
  }
}
