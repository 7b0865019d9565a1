package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.DEDI;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists of escalations: narrowed, and read page by page. */
@OnStage
class EscalationListsTest {

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  private static Question aQuestion() {
    return Question.classified("042", "PD-UPTUP", "PD");
  }

  @Test
  void a_list_is_narrowed_to_what_one_officer_raised() {
    var escalation = Escalated.by(DEDI, aQuestion());
    DEDI.calls()
        .get("/api/v1/escalations?limit=200&raisedBy=" + DEDI.id())
        .then()
        .body("items.id", hasItem(escalation.id()))
        .body("items.raisedBy", everyItem(equalTo(DEDI.id())));
  }

  @Test
  void a_list_is_read_page_by_page_without_a_gap() {
    var raised = new ArrayList<String>();
    for (var i = 0; i < 3; i++) {
      raised.add(Escalated.by(RINA, aQuestion()).id());
    }

    var seen = new ArrayList<String>();
    @Nullable String cursor = null;
    do {
      var request = RINA.calls().queryParam("limit", 2).queryParam("state", "RAISED");
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/api/v1/escalations");
      seen.addAll(page.path("items.id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);

    assertThat(seen).containsAll(raised).doesNotHaveDuplicates();
  }

  @Test
  void a_list_is_narrowed_by_section_and_consultation() {
    var question = aQuestion();
    var escalation = Escalated.by(RINA, question);

    RINA.calls()
        .get("/api/v1/escalations?section=PD&consultationId=" + question.id())
        .then()
        .body("items.id", equalTo(List.of(escalation.id())));
    RINA.calls()
        .get("/api/v1/escalations?section=BANK&limit=200")
        .then()
        .body("items.id", not(hasItem(escalation.id())));
  }
}
