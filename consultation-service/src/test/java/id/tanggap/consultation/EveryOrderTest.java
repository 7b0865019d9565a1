package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.SectionWithoutHead;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However the news of an escalation crosses the officer's own answer, the end is the same. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class EveryOrderTest {

  private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, ANSWERED, FIRST_CONTACT",
    "1, ANSWERED, ESCALATED",
    "2, ANSWERED, ESCALATED",
    "3, ANSWERED, ESCALATED",
    "0, WITHDRAWN, FIRST_CONTACT",
    "1, WITHDRAWN, ESCALATED",
    "2, WITHDRAWN, ESCALATED",
    "3, WITHDRAWN, FOLLOW_UP"
  })
  @Clause({"FF-7a1", "ON-6a", "PROD-1"})
  void the_case_is_resolved_and_the_escalation_over(int heardBefore, String end, String path) {
    var ticket = Desk.ticketInAnalysis();
    var escalation = Escalation.of(ticket);
    var service = Neighbour.escalations(escalation.id(), ticket);
    var news = newsOf(escalation, end);

    for (var event : news.subList(0, heardBefore)) {
      isHeard(service, event, ticket);
    }
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());
    var version = detail(ticket).header("ETag");
    for (var event : news.subList(heardBefore, news.size())) {
      isHeard(service, event, ticket);
    }

    detail(ticket)
        .then()
        .header("ETag", version)
        .body("status", equalTo("RESOLVED"))
        .body("escalation.state", equalTo(end))
        .body("response.path", equalTo(path))
        .body(
            "allowedActions.findAll { it.allowed }.action",
            contains("REOPENING", "CORRECTION", "NOTE"));
  }

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void news_that_comes_twice_changes_nothing() {
    var ticket = Desk.ticketInAnalysis();
    var escalation = Escalation.of(ticket);
    var service = Neighbour.escalations(escalation.id(), ticket);
    for (var event : newsOf(escalation, "ANSWERED")) {
      isHeard(service, event, ticket);
      var before = detail(ticket).asString();
      var told = timeline(ticket);

      service.repeats(event, THEN);
      isPassed(ticket);

      assertThat(detail(ticket).asString()).isEqualTo(before);
      assertThat(timeline(ticket)).isEqualTo(told);
    }
  }

  @Test
  @Clause({"FF-7a1", "ON-6a", "A-8"})
  void only_the_promise_moves_the_version_of_the_case() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + ticket + "/follow-up", Map.of());
    var version = detail(ticket).header("ETag");
    var escalation = Escalation.of(ticket);
    var service = Neighbour.escalations(escalation.id(), ticket);

    for (var event : newsOf(escalation, "ANSWERED")) {
      isHeard(service, event, ticket);
      detail(ticket).then().header("ETag", version);
    }
  }

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void a_case_that_the_head_gave_back_is_not_escalated_until_it_is_resubmitted() {
    var ticket = Desk.ticketInAnalysis();
    var escalation = Escalation.of(ticket);
    var service = Neighbour.escalations(escalation.id(), ticket);
    isHeard(service, escalation.raised(), ticket);

    isHeard(service, escalation.returned(), ticket);
    detail(ticket)
        .then()
        .body("status", equalTo("FOLLOW_UP"))
        .body("escalation.state", equalTo("RETURNED"))
        .body(
            "allowedActions.find { it.action == 'ESCALATION' }.obstacle",
            equalTo("already-escalated"));

    isHeard(service, escalation.resubmitted(), ticket);
    detail(ticket).then().body("status", equalTo("ESCALATED"));
  }

  /** The first one is withdrawn before the second is raised, but its news may have been parked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "raised1 withdrawn1 raised2 answered2",
        "raised1 raised2 withdrawn1 answered2",
        "raised1 raised2 answered2 withdrawn1",
        "raised2 raised1 withdrawn1 answered2",
        "raised2 raised1 answered2 withdrawn1",
        "raised2 answered2 raised1 withdrawn1"
      })
  @Clause({"FF-7a1", "ON-6a", "PROD-1"})
  void news_of_two_escalations_in_any_order_ends_in_the_same_place(String order) {
    var ticket = Desk.ticketInAnalysis();
    var first = Escalation.of(ticket);
    var second = Escalation.of(ticket);
    var ofFirst = Neighbour.escalations(first.id(), ticket);
    var ofSecond = Neighbour.escalations(second.id(), ticket);

    for (var news : order.split(" ")) {
      switch (news) {
        case "raised1" -> isHeard(ofFirst, first.raised(), ticket);
        case "withdrawn1" -> isHeard(ofFirst, first.withdrawn(), ticket);
        case "raised2" -> isHeard(ofSecond, second.raised(), ticket);
        default -> isHeard(ofSecond, second.answered(), ticket);
      }
    }

    detail(ticket).then().body("status", equalTo("FOLLOW_UP"));
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());
    detail(ticket).then().body("response.path", equalTo("ESCALATED"));
    assertThat(timelineItem(ticket, "ConsultationResolved", "escalationId"))
        .isEqualTo(second.id().toString());
  }

  @Test
  @Clause({"FF-7c1", "ON-6c"})
  void the_stakeholder_is_told_how_far_it_is_also_while_it_is_escalated() {
    var ticket = Desk.ticketInAnalysis();
    var escalation = Escalation.of(ticket);
    isHeard(Neighbour.escalations(escalation.id(), ticket), escalation.raised(), ticket);

    DEDI.does(
        "/consultations/" + ticket + "/progress-reports",
        Map.of("text", "Menunggu Kepala Seksi.", "medium", "HAI_CSO", "outcome", "REACHED"));

    detail(ticket)
        .then()
        .body("status", equalTo("ESCALATED"))
        .body("progressReports.size()", equalTo(1));
  }

  private static List<EscalationEvent> newsOf(Escalation escalation, String end) {
    var last = end.equals("ANSWERED") ? escalation.answered() : escalation.withdrawn();
    return List.of(escalation.raised(), escalation.acknowledged(), last);
  }

  private static void isHeard(Neighbour service, EscalationEvent event, String ticket) {
    var before = timesHeard(event, ticket);
    service.tells(event, THEN);
    await().until(() -> timesHeard(event, ticket) > before);
  }

  private static long timesHeard(EscalationEvent event, String ticket) {
    return DEDI
        .gets("/consultations/" + ticket + "/timeline?limit=200")
        .<List<String>>path("items.type")
        .stream()
        .filter(event.type()::equals)
        .count();
  }

  private static String timelineItem(String ticket, String type, String field) {
    return DEDI.gets("/consultations/" + ticket + "/timeline?limit=200")
        .path("items.find { it.type == '" + type + "' }.data." + field);
  }

  /** What is no case's news, but comes behind it in the same partition, has been read. */
  private static void isPassed(String ticket) {
    var before = Database.ofTheService().count("inbox");
    Neighbour.escalations(UUID.randomUUID(), ticket)
        .tells(new SectionWithoutHead("PD", LocalDate.parse("2026-11-24")), THEN);
    await().until(() -> Database.ofTheService().count("inbox") > before);
  }

  private static Response detail(String ticket) {
    return DEDI.gets("/consultations/" + ticket);
  }

  private static String timeline(String ticket) {
    return DEDI.gets("/consultations/" + ticket + "/timeline?limit=200").asString();
  }
}
