package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Appointments;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Obligation;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Register;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import id.tanggap.consultation.testing.Timers;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.SlaClockStarted;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for somebody today, the nearest deadline first. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class InboxTest {

  private static final Instant THEN = Instant.parse("2026-11-24T02:00:00Z");
  private static final Instant TOMORROW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-27T09:30:00Z");

  @Inject Time time;

  private final Person officer =
      new Person(
          UUID.randomUUID().toString(),
          List.of("SERVICE_OFFICER", "CSO"),
          List.of("042"),
          Optional.empty());

  @AfterEach
  void the_day_is_over() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"FF-7c1", "ON-6b", "ON-6c"})
  void promises_and_progress_wait_in_the_order_of_their_deadlines() {
    var ticket = promised();
    sla(ticket, ClockKind.SOLUTION, null, FRIDAY);
    sla(ticket, ClockKind.PROGRESS, 1, TOMORROW);

    await()
        .untilAsserted(
            () ->
                assertThat(of(ticket))
                    .extracting("kind", "action", "dueAt", "dueDate")
                    .containsExactly(
                        row("PROGRESS_DUE", "PROGRESS_REPORT", TOMORROW, "2026-11-25"),
                        row("PROMISE", "RESPONSE", FRIDAY, "2026-11-27")));
    officer.does("/consultations/" + ticket + "/response", Desk.response());
    assertThat(of(ticket)).isEmpty();
  }

  @Test
  @Clause("FF-7c1")
  void the_answer_of_a_section_head_waits_for_the_officer_to_deliver_it() {
    var ticket = promised();
    var escalation = Escalation.of(ticket);
    var news = Neighbour.escalations(escalation.id(), ticket);
    news.tells(escalation.raised(), THEN);
    news.tells(escalation.answered(), THEN);

    await()
        .untilAsserted(
            () -> assertThat(of(ticket)).extracting("kind").contains("ANSWER_TO_DELIVER"));
    officer.does("/consultations/" + ticket + "/response", Desk.response());
    assertThat(of(ticket)).isEmpty();
  }

  @Test
  @Clause("FF-1a")
  void who_waits_in_the_waiting_room_comes_first() {
    var visit = officer.does("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER));
    String id = visit.path("id");

    var items = all(officer);

    assertThat(items)
        .filteredOn(item -> id.equals(item.get("visitId")))
        .extracting("kind", "action", "number")
        .containsExactly(row("WAITING_VISITOR", "VISIT_START", visit.path("queueNumber") + ""));
    assertThat(items.getFirst().get("kind")).isEqualTo("WAITING_VISITOR");
    assertThat(all(MARKUS_OF_SINTANG)).noneMatch(item -> id.equals(item.get("visitId")));
  }

  @Test
  @Clause("ON-2a")
  void the_pool_waits_for_every_cso_and_the_unassigned_for_who_heads_the_section() {
    var section = Register.newSectionOf("BANK-MPN");
    var head = Person.newSectionHead();
    var ticket = Desk.ticket();
    officer.does("/consultations/" + ticket + "/acceptance", Map.of());
    officer.does("/consultations/" + ticket + "/classification", Map.of("topicCode", "BANK-MPN"));
    officer.does("/consultations/" + ticket + "/assignment", Map.of("reason", "Cuti"));

    assertThat(of(ticket)).extracting("kind", "action").containsExactly(row("POOL", "ACCEPTANCE"));
    assertThat(kinds(HEAD_OF_OFFICE, ticket)).containsExactly("UNASSIGNED");
    assertThat(kinds(head, ticket)).isEmpty();
    assertThat(kinds(MARKUS_OF_SINTANG, ticket)).isEmpty();
    assertThat(kinds(Person.SARI, ticket)).isEmpty();

    new Appointments(section).head(head, "2026-11-24");

    await().untilAsserted(() -> assertThat(kinds(head, ticket)).containsExactly("UNASSIGNED"));
  }

  @Test
  @Clause("A-10")
  void what_was_missed_waits_for_the_heads_until_it_is_fulfilled() {
    var section = Register.newSectionOf("BANK-SP2D");
    var head = Person.newSectionHead();
    new Appointments(section).head(head, "2026-11-24");
    var ticket = promised("BANK-SP2D");
    var solution = Obligation.solution(ticket, "2026-11-24T08:30");
    assertThat(kinds(HEAD_OF_OFFICE, ticket)).isEmpty();

    solution.isMissed();

    assertThat(of(HEAD_OF_OFFICE, ticket))
        .extracting("kind", "action", "dueAt", "dueDate")
        .containsExactly(row("BREACH", "ASSIGNMENT", "2026-11-24T01:30:00Z", "2026-11-24"));
    await().untilAsserted(() -> assertThat(kinds(head, ticket)).containsExactly("BREACH"));
    assertThat(kinds(Person.newSectionHead(), ticket)).isEmpty();
    assertThat(kinds(officer, ticket)).containsExactly("PROMISE");
    solution.isMet();
    assertThat(kinds(HEAD_OF_OFFICE, ticket)).isEmpty();
  }

  @Test
  @Clause({"A-10", "ON-6c"})
  void a_report_that_was_missed_is_made_good_by_the_next_one() {
    var ticket = promised();
    Obligation.progress(ticket, 1, "2026-11-24T08:30").isMissed();
    var next = Obligation.progress(ticket, 2, "2026-11-25T16:00");
    assertThat(kinds(HEAD_OF_OFFICE, ticket)).containsExactly("BREACH");

    next.isMet();

    assertThat(kinds(HEAD_OF_OFFICE, ticket)).isEmpty();
  }

  @Test
  @Clause("A-15")
  void a_silent_stakeholder_is_to_be_reminded_by_who_holds_the_case() {
    var ticket = promised("PD-KONTRAK");
    var asked = Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "Kontrak")));
    officer.does("/consultations/" + ticket + "/requests", asked);
    String request = officer.gets("/consultations/" + ticket).path("requests[0].id");
    var another = UUID.randomUUID().toString();
    Timers.reminder(ticket, another, TOMORROW);
    Timers.reminder(ticket, request, TOMORROW);

    await()
        .untilAsserted(
            () ->
                assertThat(of(ticket))
                    .filteredOn(it -> "REMINDER_DUE".equals(it.get("kind")))
                    .extracting("kind", "action", "dueAt")
                    .containsExactly(row("REMINDER_DUE", "PROGRESS_REPORT", TOMORROW)));
    assertThat(kinds(HEAD_OF_OFFICE, ticket)).doesNotContain("REMINDER_DUE");
    time.is("2026-11-25T17:00");
    officer.does("/consultations/" + ticket + "/notes", Map.of("text", "Sudah ditelepon."));
    assertThat(kinds(officer, ticket)).doesNotContain("REMINDER_DUE");

    Timers.reminder(ticket, request, FRIDAY);
    await().untilAsserted(() -> assertThat(kinds(officer, ticket)).contains("REMINDER_DUE"));
    officer.does("/consultations/" + ticket + "/requests/" + request + "/withdrawal", Map.of());
    assertThat(kinds(officer, ticket)).doesNotContain("REMINDER_DUE");
  }

  @Test
  void a_reader_who_turns_page_by_page_sees_each_once() {
    for (var i = 0; i < 5; i++) {
      promised();
    }
    var atOnce = all(officer);

    var seen = new ArrayList<Map<String, Object>>();
    var address = "/inbox?limit=2";
    for (var next = address; next != null; ) {
      var page = officer.gets(next);
      seen.addAll(page.path("items"));
      String cursor = page.path("nextCursor");
      next = cursor == null ? null : address + "&cursor=" + cursor;
    }

    assertThat(seen).hasSizeGreaterThanOrEqualTo(5).containsExactlyElementsOf(atOnce);
  }

  private String promised() {
    return promised("PD-KONTRAK");
  }

  private String promised(String topic) {
    var ticket = Desk.ticket();
    var path = "/consultations/" + ticket;
    officer.does(path + "/acceptance", Map.of());
    officer.does(path + "/classification", Map.of("topicCode", topic));
    officer.does(path + "/follow-up", Map.of());
    return ticket;
  }

  private static List<String> kinds(Person person, String ticket) {
    return all(person).stream()
        .filter(item -> ticket.equals(item.get("consultationId")))
        .map(item -> (String) item.get("kind"))
        .toList();
  }

  private List<Map<String, Object>> of(String ticket) {
    return of(officer, ticket);
  }

  private static List<Map<String, Object>> of(Person person, String ticket) {
    return all(person).stream().filter(it -> ticket.equals(it.get("consultationId"))).toList();
  }

  private static List<Map<String, Object>> all(Person person) {
    var items = new ArrayList<Map<String, Object>>();
    var address = "/inbox?limit=200";
    for (var next = address; next != null; ) {
      var page = person.gets(next);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      items.addAll(page.path("items"));
      String cursor = page.path("nextCursor");
      next = cursor == null ? null : address + "&cursor=" + cursor;
    }
    return items;
  }

  private static Tuple row(Object... values) {
    var texts = new Object[values.length];
    for (var i = 0; i < values.length; i++) {
      texts[i] = values[i].toString();
    }
    return Tuple.tuple(texts);
  }

  private void sla(String ticket, ClockKind kind, @Nullable Integer period, Instant due) {
    var clock = UUID.randomUUID();
    var id = UUID.fromString(ticket);
    var holder = UUID.fromString(officer.id());
    var snapshot =
        new ClockSnapshot(
            clock,
            kind,
            CaseKind.CONSULTATION,
            id,
            1,
            period,
            "PD",
            "PD-KONTRAK",
            Channel.HAI_CSO,
            holder,
            1,
            1,
            "ON-6b");
    var dayZero = LocalDate.parse("2026-11-24");
    Neighbour.sla(clock, ticket)
        .tells(new SlaClockStarted(snapshot, THEN, dayZero, due, null, Origin.LIVE), THEN);
  }
}
