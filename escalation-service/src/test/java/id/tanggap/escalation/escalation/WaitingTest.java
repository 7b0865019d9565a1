package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.KASI_BARU;
import static id.tanggap.escalation.stage.Person.KASI_LAMA;
import static id.tanggap.escalation.stage.Person.KEPALA_MERAUKE;
import static id.tanggap.escalation.stage.Person.PETUGAS_MERAUKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.AnswerClock;
import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.escalation.stage.Register;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each sees what waits for him or her, the next deadline first. */
@OnStage
@Clause("A-9")
class WaitingTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_head_answers_what_is_due_next_and_what_has_no_deadline_counts_by_its_raising() {
    Register.of("MASUK").appoints(KASI_BARU, "HEAD", "2026-11-01", null).then().statusCode(201);
    var first = asked("2026-11-24T09:00");
    var second = asked("2026-11-24T09:10");
    var third = asked("2026-11-24T09:20");
    var clock = new AnswerClock(first, "2026-11-24T02:00:00Z");
    clock.starts("2026-11-25T10:00:00Z");
    new AnswerClock(third, "2026-11-24T02:20:00Z").starts("2026-11-25T09:00:00Z");

    becomes(KASI_BARU, List.of(second.id(), third.id(), first.id()));
    first
        .seenBy(KASI_BARU)
        .then()
        .header("ETag", equalTo("\"1\""))
        .body("answerDue.dueAt", equalTo("2026-11-25T10:00:00Z"))
        .body("answerDue.dueDate", equalTo("2026-11-25"));

    clock.moves("2026-11-25T08:00:00Z");
    becomes(KASI_BARU, List.of(second.id(), first.id(), third.id()));

    second.returnedBy(KASI_BARU).then().statusCode(200);
    assertThat(inboxOf(KASI_BARU, 50)).containsExactly(first.id(), third.id());
    assertThat(inboxOf(PETUGAS_MERAUKE, 50)).contains(second.id()).doesNotContain(first.id());
    second.resubmittedBy(PETUGAS_MERAUKE).then().statusCode(200);
    assertThat(inboxOf(PETUGAS_MERAUKE, 50)).doesNotContain(second.id());
    assertThat(inboxOf(KASI_LAMA, 50)).doesNotContain(first.id(), second.id(), third.id());
    assertThat(inboxOf(KEPALA_MERAUKE, 50)).doesNotContain(first.id(), second.id(), third.id());
    for (var answered : List.of(first, second, third)) {
      answered.answeredBy(KASI_BARU).then().statusCode(200);
    }
    assertThat(inboxOf(KASI_BARU, 50)).isEmpty();
  }

  @Test
  @Clause("A-10")
  void what_a_section_without_a_head_was_asked_waits_for_the_head_of_the_office() {
    var escalation = Escalated.by(PETUGAS_MERAUKE, Question.classified("187", "NAMA-1", "NAMA"));
    assertThat(inboxOf(KEPALA_MERAUKE, 1)).contains(escalation.id());
    escalation.answeredBy(KEPALA_MERAUKE).then().statusCode(200);
    assertThat(inboxOf(KEPALA_MERAUKE, 1)).doesNotContain(escalation.id());
  }

  private Escalated asked(String localTime) {
    time.is(localTime);
    return Escalated.by(PETUGAS_MERAUKE, Question.classified("187", "MASUK-1", "MASUK"));
  }

  private static void becomes(Person person, List<String> expected) {
    Awaitility.await().until(() -> inboxOf(person, 2), expected::equals);
  }

  private static List<String> inboxOf(Person person, int limit) {
    var seen = new ArrayList<String>();
    @Nullable String cursor = null;
    do {
      var request = person.calls().queryParam("limit", limit);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/inbox");
      seen.addAll(page.then().statusCode(200).extract().<List<String>>path("items.id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    return seen;
  }
}
