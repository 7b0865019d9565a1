package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CalendarChanged;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.events.sla.Rung;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.Verdict;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NewsTest {

  private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");

  private final UUID escalation = UUID.randomUUID();
  private final UUID clock = UUID.randomUUID();

  @Test
  @Clause({"FF-7a1", "ON-6a", "A-8"})
  void an_escalation_shows_and_implies_the_promise() {
    var ticket = Desk.ticketInAnalysis();

    Neighbour.escalations(escalation, ticket).tells(of(ticket).raised(), THEN);

    await()
        .untilAsserted(
            () ->
                detail(ticket)
                    .body("status", equalTo("ESCALATED"))
                    .body("promise.cause", equalTo("ESCALATION"))
                    .body("escalation.state", equalTo("RAISED")));
    DEDI.gets("/consultations/" + ticket + "/timeline")
        .then()
        .body("items.type", hasItem("EscalatedToSectionHead"))
        .body("items.type", hasItem("FollowUpPromised"));
  }

  @Test
  @Clause({"FF-7c1", "ON-6a"})
  void the_heads_answer_waits_for_the_officer_to_deliver_it() {
    var ticket = Desk.ticketInAnalysis();
    var head = Neighbour.escalations(escalation, ticket);
    head.tells(of(ticket).raised(), THEN);
    head.tells(of(ticket).answered(), THEN.plusSeconds(60));
    await()
        .untilAsserted(
            () ->
                detail(ticket)
                    .body("escalation.state", equalTo("ANSWERED"))
                    .body("status", equalTo("FOLLOW_UP")));

    DEDI.does("/consultations/" + ticket + "/response", Desk.response());

    detail(ticket).body("status", equalTo("RESOLVED")).body("response.path", equalTo("ESCALATED"));
  }

  @Test
  @Clause("FF-7a1")
  void news_of_an_escalation_after_the_end_changes_nothing() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + ticket + "/response", Desk.response());
    var head = Neighbour.escalations(escalation, ticket);

    head.tells(of(ticket).raised(), THEN);
    head.tells(of(ticket).withdrawn(), THEN);

    await().untilAsserted(() -> detail(ticket).body("escalation.state", equalTo("WITHDRAWN")));
    detail(ticket).body("status", equalTo("RESOLVED")).body("promise", nullValue());
  }

  @Test
  @Clause("FF-7a1")
  void repeated_news_changes_nothing() {
    var ticket = Desk.ticketInAnalysis();
    var head = Neighbour.escalations(escalation, ticket);
    head.tells(of(ticket).raised(), THEN);
    head.tells(of(ticket).answered(), THEN);
    head.repeats(of(ticket).answered(), THEN);
    head.tells(of(ticket).withdrawn(), THEN);

    await().untilAsserted(() -> detail(ticket).body("escalation.state", equalTo("WITHDRAWN")));
    detail(ticket).body("status", equalTo("FOLLOW_UP"));
  }

  @Test
  @Clause({"FF-7b3", "ON-6b"})
  void a_deadline_shows_with_its_case_and_leaves_its_version_alone() {
    var ticket = Desk.ticketInAnalysis();
    var version = DEDI.gets("/consultations/" + ticket).header("ETag");

    Neighbour.sla(clock, ticket).tells(started(ticket), THEN);

    await()
        .untilAsserted(
            () ->
                detail(ticket)
                    .header("ETag", version)
                    .body("deadlines.kind", contains("SOLUTION"))
                    .body("deadlines.state", contains("RUNNING"))
                    .body("deadlines.dueDate", contains("2026-11-27"))
                    .body("deadlines.clause", contains("ON-6b")));
    TREASURER_990002
        .gets("/consultations/" + ticket)
        .then()
        .body("deadlines.dueDate", contains("2026-11-27"));
  }

  @Test
  @Clause("ON-6b")
  void a_missed_deadline_stays_owed_until_the_solution_is_there() {
    var ticket = Desk.ticketInAnalysis();
    var monitor = Neighbour.sla(clock, ticket);
    var due = Instant.parse("2026-11-27T09:30:00Z");
    monitor.tells(started(ticket), THEN);
    monitor.tells(new SlaBreached(snapshot(ticket), Rung.BREACH, due, due, due, false), due);
    await().untilAsserted(() -> detail(ticket).body("deadlines.state", contains("MISSED")));

    monitor.tells(
        new SlaMet(snapshot(ticket), due.plusSeconds(60), due, Verdict.MISSED, 1, 1, 1), due);

    await()
        .untilAsserted(
            () ->
                DEDI.gets("/consultations?externalReference=" + referenceOf(ticket))
                    .then()
                    .body("items[0].nearestDueAt", nullValue()));
    detail(ticket).body("deadlines.verdict", contains("MISSED"));
  }

  @Test
  @Clause("A-14")
  void a_deadline_that_the_calendar_reaches_no_longer_and_then_again_shows_so() {
    var ticket = Desk.ticketInAnalysis();
    var monitor = Neighbour.sla(clock, ticket);
    var due = Instant.parse("2026-11-27T09:30:00Z");
    monitor.tells(started(ticket), THEN);
    monitor.tells(
        new SlaDeadlineMoved(snapshot(ticket), due, null, DeadlineMoveReason.CALENDAR), THEN);
    await().untilAsserted(() -> detail(ticket).body("deadlines.state", contains("UNCOMPUTABLE")));

    monitor.tells(
        new CalendarChanged("042", 2, List.of(), "SKB 933/2025, 1/2025, 3/2025", 2028), THEN);
    monitor.tells(
        new SlaDeadlineMoved(snapshot(ticket), null, due, DeadlineMoveReason.HORIZON), THEN);

    await().untilAsserted(() -> detail(ticket).body("deadlines.state", contains("RUNNING")));
    detail(ticket).body("deadlines.dueDate", contains("2026-11-27"));
  }

  private static String referenceOf(String ticket) {
    return DEDI.gets("/consultations/" + ticket).path("externalReference");
  }

  private static ValidatableResponse detail(String id) {
    return DEDI.gets("/consultations/" + id).then().statusCode(200);
  }

  private Escalation of(String ticket) {
    return new Escalation(escalation, UUID.fromString(ticket));
  }

  private SlaClockStarted started(String ticket) {
    return new SlaClockStarted(
        snapshot(ticket),
        THEN,
        LocalDate.parse("2026-11-24"),
        Instant.parse("2026-11-27T09:30:00Z"),
        null,
        Origin.LIVE);
  }

  private ClockSnapshot snapshot(String ticket) {
    return new ClockSnapshot(
        clock,
        ClockKind.SOLUTION,
        CaseKind.CONSULTATION,
        UUID.fromString(ticket),
        1,
        null,
        "PD",
        "PD-KONTRAK",
        Channel.HAI_CSO,
        UUID.fromString(DEDI.id()),
        1,
        1,
        "ON-6b");
  }
}
