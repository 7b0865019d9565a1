package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.SlaClockStarted;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue is ordered by what is owed next, whichever service is heard first. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class QueueOrderTest {

  private static final Instant RAISED = Instant.parse("2026-11-24T03:00:00Z");
  private static final Instant OWED_BY_THE_HEAD = Instant.parse("2026-11-25T09:00:00Z");
  private static final Instant OWED_BY_THE_OFFICE = Instant.parse("2026-11-27T09:00:00Z");

  private final UUID escalation = UUID.randomUUID();
  private String ticket = "";

  @BeforeEach
  void a_ticket_is_in_analysis() {
    ticket = Desk.ticketInAnalysis();
  }

  @Test
  @Clause({"A-9", "FF-7a1"})
  void what_the_head_owes_moves_the_case_forward() {
    tellsOfTheEscalation();
    await().untilAsserted(() -> detail().body("escalation.state", equalTo("RAISED")));

    tellsOfTheClockOfTheCase();
    tellsOfTheClockOfTheEscalation();

    await().untilAsserted(this::isPlacedByWhatTheHeadOwes);
  }

  @Test
  @Clause({"A-9", "FF-7a1"})
  void a_clock_that_is_heard_of_before_its_escalation_moves_the_case_as_far() {
    tellsOfTheClockOfTheEscalation();
    tellsOfTheClockOfTheCase();
    await().untilAsserted(() -> isPlacedBy(OWED_BY_THE_OFFICE));

    tellsOfTheEscalation();

    await().untilAsserted(this::isPlacedByWhatTheHeadOwes);
  }

  /** FF-7c: a report of a period that has passed can be given no more; the next one can. */
  @Test
  @Clause({"FF-7c1", "ON-6c"})
  void a_period_that_has_passed_gives_its_place_to_the_next_one() {
    tellsOfPeriod(1, OWED_BY_THE_HEAD);
    await().untilAsserted(() -> isPlacedBy(OWED_BY_THE_HEAD));

    tellsOfPeriod(2, OWED_BY_THE_OFFICE);

    await().untilAsserted(() -> isPlacedBy(OWED_BY_THE_OFFICE));
  }

  @Test
  void a_timer_is_no_promise_and_moves_no_case() {
    tellsOfClock(
        ClockKind.STAKEHOLDER_SILENCE,
        CaseKind.CONSULTATION,
        UUID.fromString(ticket),
        null,
        OWED_BY_THE_HEAD);
    tellsOfTheClockOfTheCase();

    await().untilAsserted(() -> isPlacedBy(OWED_BY_THE_OFFICE));
    detail().body("deadlines.kind", contains("SOLUTION"));
  }

  private void tellsOfPeriod(int period, Instant due) {
    tellsOfClock(ClockKind.PROGRESS, CaseKind.CONSULTATION, UUID.fromString(ticket), period, due);
  }

  private void isPlacedByWhatTheHeadOwes() {
    isPlacedBy(OWED_BY_THE_HEAD);
    detail().body("deadlines.kind", contains("ESCALATION_ANSWER", "SOLUTION"));
  }

  private void isPlacedBy(Instant due) {
    var reference = detail().extract().<String>path("externalReference");
    DEDI.gets("/consultations?externalReference=" + reference)
        .then()
        .body("items.nearestDueAt", contains(due.toString()))
        .body(
            "items.nearestDueDate",
            contains(due.atZone(ZoneId.of("Asia/Pontianak")).toLocalDate().toString()));
  }

  private ValidatableResponse detail() {
    return DEDI.gets("/consultations/" + ticket).then().statusCode(200);
  }

  private void tellsOfTheEscalation() {
    var raised =
        new EscalatedToSectionHead(
            escalation,
            "E-042-2026-000001",
            UUID.fromString(ticket),
            1,
            "PD",
            "PD-KONTRAK",
            Channel.HAI_CSO,
            UUID.fromString("be692a14-a438-54ea-b758-3f7b7227ea15"),
            Capacity.HEAD,
            UUID.fromString(DEDI.id()),
            false,
            UUID.randomUUID(),
            "sha256:00");
    Neighbour.escalations(escalation, ticket).tells(raised, RAISED);
  }

  private void tellsOfTheClockOfTheEscalation() {
    tellsOfClock(
        ClockKind.ESCALATION_ANSWER, CaseKind.ESCALATION, escalation, null, OWED_BY_THE_HEAD);
  }

  private void tellsOfTheClockOfTheCase() {
    tellsOfClock(
        ClockKind.SOLUTION,
        CaseKind.CONSULTATION,
        UUID.fromString(ticket),
        null,
        OWED_BY_THE_OFFICE);
  }

  private static void tellsOfClock(
      ClockKind kind, CaseKind caseKind, UUID caseId, @Nullable Integer period, Instant due) {
    var clock =
        new ClockSnapshot(
            UUID.randomUUID(),
            kind,
            caseKind,
            caseId,
            1,
            period,
            "PD",
            "PD-KONTRAK",
            Channel.HAI_CSO,
            UUID.fromString(DEDI.id()),
            1,
            1,
            "A-9");
    var dayZero = LocalDate.parse("2026-11-24");
    Neighbour.sla(clock.clockId(), caseId.toString())
        .tells(new SlaClockStarted(clock, RAISED, dayZero, due, null, Origin.LIVE), RAISED);
  }
}
