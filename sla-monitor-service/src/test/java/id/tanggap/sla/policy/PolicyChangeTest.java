package id.tanggap.sla.policy;

import static id.tanggap.events.consultation.ProgressOutcome.REACHED;
import static id.tanggap.sla.world.MovableTime.wib;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Journal;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.world.AsAdmin;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.Offices;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office reads the standard differently from some time on, and its clocks follow. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsAdmin
class PolicyChangeTest {

  private static final String FIVE_DAYS =
      "{\"workingDays\": \"5\", \"pauseAwaitingStakeholder\": \"true\"}";
  private static final String TWO_DAYS =
      "{\"workingDays\": \"2\", \"pauseAwaitingStakeholder\": \"true\"}";

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject Offices offices;
  @Inject Journal journal;

  private String office;

  @BeforeEach
  void an_office_on_a_monday() {
    office = offices.opened();
    time.is("2026-11-23T09:00");
  }

  @Test
  @Clause({"FF-7b3", "ON-6b"})
  void another_reading_holds_for_new_clocks_and_leaves_those_that_run() {
    var before = asked("2026-11-23T08:12");

    put("SOLUTION", "\"0\"", FIVE_DAYS, "NEW_CLOCKS")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("settings.workingDays.value", equalTo("5"))
        .body("settings.workingDays.clause", equalTo("FF-7b3, ON-6b"));

    var after = asked("2026-11-23T08:12");
    assertThat(watch.clockOf(after).term().dueAt()).isEqualTo(wib("2026-11-30T16:00"));
    assertThat(watch.clockOf(before).term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
    var event = journal.of("policy-" + office + "-SOLUTION").getFirst();
    assertThat(event.type()).isEqualTo("PolicyChanged");
    assertThat(event.data().path("policyVersion").asInt())
        .isEqualTo(watch.clockOf(after).rules().policyVersion());
    shown("SOLUTION").then().body("settings.workingDays.value", equalTo("5"));
  }

  @Test
  @Clause({"FF-7b3", "ON-6b"})
  void where_the_policy_says_so_it_moves_those_that_run_openly() {
    var question = asked("2026-11-23T08:12");

    put("SOLUTION", "\"0\"", FIVE_DAYS, "OPEN_CLOCKS").then().statusCode(200);

    patiently()
        .until(() -> watch.clockOf(question).term().dueAt(), wib("2026-11-30T16:00")::equals);
    var moved = watch.journalOf(watch.clockOf(question).clockId()).getLast();
    assertThat(moved.type()).isEqualTo("SlaDeadlineMoved");
    assertThat(moved.data().path("reason").asText()).isEqualTo("POLICY");
  }

  @Test
  @Clause({"FF-7b3", "ON-6b"})
  void a_reading_recorded_long_before_its_time_reaches_clocks_that_run_by_one_recorded_since() {
    time.is("2026-12-30T09:00");
    put("SOLUTION", "\"0\"", FIVE_DAYS, "OPEN_CLOCKS", "2027-01-01T00:00:00+07:00");
    put("SOLUTION", "\"1\"", TWO_DAYS, "NEW_CLOCKS").then().statusCode(200);
    var question = asked("2026-12-30T08:12");
    assertThat(watch.clockOf(question).term().dueAt()).isEqualTo(wib("2027-01-04T16:00"));

    time.is("2027-01-01T00:00:01");

    patiently()
        .until(() -> watch.clockOf(question).term().dueAt(), wib("2027-01-08T16:30")::equals);
  }

  @Test
  @Clause({"A-4", "ON-6b"})
  void a_stricter_reading_brings_no_deadline_to_before_the_date_told() {
    var question = asked("2026-11-23T08:12");

    put("SOLUTION", "\"0\"", TWO_DAYS, "OPEN_CLOCKS").then().statusCode(200);

    patiently().until(() -> watch.clockOf(question).rules().policyVersion() > 1);
    var clock = watch.clockOf(question);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(watch.told(clock)).containsExactly("SlaClockStarted");
    assertThat(watch.clockOf(asked("2026-11-23T08:12")).term().dueAt())
        .isEqualTo(wib("2026-11-25T16:00"));
  }

  @Test
  @Clause("A-9")
  void a_head_answers_within_the_solution_as_it_is_owed_in_this_case() {
    var question = asked("2026-11-23T08:12");
    put("SOLUTION", "\"0\"", FIVE_DAYS, "NEW_CLOCKS").then().statusCode(200);

    time.is("2026-11-26T09:30");
    topics.tell(List.of(question.escalated("2026-11-26T09:00")));

    answerIsDue(question, "2026-11-26T16:00");
  }

  @Test
  @Clause({"A-9", "A-4"})
  void a_stricter_reading_for_new_cases_takes_no_time_from_a_head_who_was_told() {
    var question = asked("2026-11-23T08:12");
    time.is("2026-11-25T09:30");
    topics.tell(List.of(question.escalated("2026-11-25T09:00")));
    answerIsDue(question, "2026-11-26T16:00");
    put("SOLUTION", "\"0\"", TWO_DAYS, "NEW_CLOCKS").then().statusCode(200);

    topics.tell(List.of(question.redirected("BANK", "2026-11-25T09:20")));

    patiently().until(() -> answer(question).handling().sectionCode(), "BANK"::equals);
    answerIsDue(question, "2026-11-26T16:00");
  }

  @Test
  @Clause("A-9")
  void a_solution_that_moves_takes_the_answer_of_the_head_along() {
    var question = asked("2026-11-23T08:12");
    time.is("2026-11-26T09:30");
    topics.tell(List.of(question.escalated("2026-11-26T09:00")));
    answerIsDue(question, "2026-11-26T16:00");

    put("SOLUTION", "\"0\"", FIVE_DAYS, "OPEN_CLOCKS").then().statusCode(200);

    answerIsDue(question, "2026-11-27T16:30");
    assertThat(watch.told(answer(question))).containsExactly("SlaClockStarted", "SlaDeadlineMoved");
  }

  @ParameterizedTest
  @CsvSource({"NEW_CLOCKS, 2026-11-24T16:00", "OPEN_CLOCKS, 2026-11-25T16:00"})
  @Clause({"A-5", "FF-7c2"})
  void a_slower_rhythm_of_reports_goes_on_where_the_last_period_closed(
      String reach, String closesThen) {
    var question = promised("2026-11-23T08:40");

    put("PROGRESS", "\"0\"", everyWorkingDays(2), reach).then().statusCode(200);
    reports(question, closesThen);
    time.is(closesThen + ":01");

    var twoDaysOn = closesThen.startsWith("2026-11-24") ? "2026-11-26T16:00" : "2026-11-27T16:30";
    reports(question, closesThen, twoDaysOn);
    time.is(twoDaysOn + ":01");
    patiently().until(() -> watch.clocksOf(question, ClockKind.PROGRESS).size() == 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEW_CLOCKS", "OPEN_CLOCKS"})
  @Clause({"A-5", "FF-7c2"})
  void a_quicker_rhythm_of_reports_finds_none_missing_in_what_has_been(String reach) {
    put("PROGRESS", "\"0\"", everyWorkingDays(2), "NEW_CLOCKS").then().statusCode(200);
    var question = promised("2026-11-23T08:40");
    reports(question, "2026-11-25T16:00");
    topics.tell(List.of(question.reported(REACHED, "2026-11-23T09:00")));

    put("PROGRESS", "\"1\"", everyWorkingDays(1), reach).then().statusCode(200);
    time.is("2026-11-25T16:00:01");

    reports(question, "2026-11-25T16:00", "2026-11-26T16:00");
    assertThat(watch.clocksOf(question, ClockKind.PROGRESS))
        .extracting(SlaClock::state)
        .containsExactly(ClockState.MET, ClockState.RUNNING);
  }

  @Test
  @Clause("A-6")
  void a_strict_office_does_not_wait_for_the_stakeholder() {
    put(
            "SOLUTION",
            "\"0\"",
            "{\"workingDays\": \"3\", \"pauseAwaitingStakeholder\": \"false\"}",
            "NEW_CLOCKS")
        .then()
        .statusCode(200);
    var question = asked("2026-11-23T08:12");
    topics.tell(List.of(question.requested("2026-11-23T08:30")));

    watch.until(question, ClockKind.STAKEHOLDER_SILENCE, ClockState.RUNNING);
    assertThat(watch.clockOf(question).state()).isEqualTo(ClockState.RUNNING);
  }

  @Test
  void a_reading_of_one_office_is_none_of_another() {
    put("DESK_TIME", "\"0\"", "{\"minutes\": \"15\"}", "NEW_CLOCKS").then().statusCode(200);

    given()
        .get("/api/v1/policies/DESK_TIME?officeCode={office}", offices.opened())
        .then()
        .body("settings.minutes.value", equalTo("20"));
    given().get("/api/v1/policies/DESK_TIME").then().body("settings.minutes.value", equalTo("20"));
  }

  @Test
  void a_reading_holds_from_its_time_on_and_not_before() {
    given()
        .header("If-Match", "\"0\"")
        .contentType("application/json")
        .body(
            """
            {"settings": {"minutes": "30"}, "validFrom": "2027-01-01T00:00:00+07:00",
             "reach": "NEW_CLOCKS", "basis": "KEP-12/WPB.17/2026"}
            """)
        .put("/api/v1/policies/DESK_TIME?officeCode={office}", office)
        .then()
        .statusCode(200);

    shown("DESK_TIME").then().header("ETag", "\"1\"").body("settings.minutes.value", equalTo("20"));
    time.is("2027-01-01T00:00:01");
    shown("DESK_TIME").then().body("settings.minutes.value", equalTo("30"));
  }

  @Test
  void whoever_overwrites_a_policy_says_which_one_it_saw() {
    var request = given().contentType("application/json").body(body(FIVE_DAYS, "NEW_CLOCKS"));
    request.put("/api/v1/policies/SOLUTION?officeCode={office}", office).then().statusCode(428);
    put("SOLUTION", "\"7\"", FIVE_DAYS, "NEW_CLOCKS")
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo(0));
    assertThat(journal.of("policy-" + office + "-SOLUTION")).isEmpty();
  }

  @Test
  @AsRina
  void only_an_administrator_changes_a_policy() {
    put("SOLUTION", "\"0\"", FIVE_DAYS, "NEW_CLOCKS").then().statusCode(403);
  }

  @Test
  @Clause("A-5")
  void a_report_that_nobody_can_count_to_is_refused_by_name() {
    put("PROGRESS", "\"0\"", everyWorkingDays(100), "NEW_CLOCKS").then().statusCode(200);

    reportOf(100).then().statusCode(200);
    reportOf(101).then().statusCode(400).body("violations[0].field", equalTo("period"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SOLUTION | {\"workingDays\": \"0\", \"pauseAwaitingStakeholder\": \"true\"} | settings.workingDays",
        "SOLUTION | {\"workingDays\": \"tiga\", \"pauseAwaitingStakeholder\": \"true\"} | settings.workingDays",
        "SOLUTION | {\"workingDays\": \"99999999999\", \"pauseAwaitingStakeholder\": \"true\"} | settings.workingDays",
        "SOLUTION | {\"workingDays\": \"3\", \"pauseAwaitingStakeholder\": \"perhaps\"} | settings.pauseAwaitingStakeholder",
        "SOLUTION | {\"workingDays\": \"3\"} | settings.pauseAwaitingStakeholder",
        "DESK_TIME | {\"minutes\": \"20\", \"tea\": \"1\"} | settings",
        "DESK_TIME | {\"minutes\": null} | settings.minutes",
        "STAKEHOLDER_SILENCE | {\"firstReminderWorkingDays\": \"7\", \"secondReminderWorkingDays\": \"3\", \"workingDays\": \"10\"} | settings.secondReminderWorkingDays",
      })
  void a_value_that_makes_no_sense_is_named(String kind, String settings, String field) {
    put(kind, "\"0\"", settings, "NEW_CLOCKS")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void nothing_that_has_been_is_read_differently() {
    given()
        .header("If-Match", "\"0\"")
        .contentType("application/json")
        .body(
            """
            {"settings": {"minutes": "30"}, "validFrom": "2026-11-22T00:00:00+07:00",
             "reach": "NEW_CLOCKS", "basis": "KEP-12/WPB.17/2026"}
            """)
        .put("/api/v1/policies/DESK_TIME?officeCode={office}", office)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("validFrom"));
  }

  private Response put(String kind, String seen, String settings, String reach) {
    return given()
        .header("If-Match", seen)
        .contentType("application/json")
        .body(body(settings, reach))
        .put("/api/v1/policies/{kind}?officeCode={office}", kind, office);
  }

  private void put(String kind, String seen, String settings, String reach, String validFrom) {
    given()
        .header("If-Match", seen)
        .contentType("application/json")
        .body(
            """
            {"settings": %s, "validFrom": "%s", "reach": "%s", "basis": "KEP-12/WPB.17/2026"}
            """
                .formatted(settings, validFrom, reach))
        .put("/api/v1/policies/{kind}?officeCode={office}", kind, office)
        .then()
        .statusCode(200);
  }

  private static String body(String settings, String reach) {
    return "{\"settings\": %s, \"reach\": \"%s\", \"basis\": \"KEP-12/WPB.17/2026\"}"
        .formatted(settings, reach);
  }

  /** When a report of this period would be due. */
  private Response reportOf(int period) {
    return given()
        .contentType("application/json")
        .body(
            """
            {"kind": "PROGRESS", "officeCode": "%s", "anchor": "2026-11-23T01:00:00Z", "period": %d}
            """
                .formatted(office, period))
        .post("/api/v1/deadlines/preview");
  }

  private Response shown(String kind) {
    return given().get("/api/v1/policies/{kind}?officeCode={office}", kind, office);
  }

  private Case asked(String at) {
    var question = Case.onlineOf(office, "990002");
    topics.tell(List.of(question.received(at)));
    patiently().until(() -> !watch.clocksOf(question).isEmpty());
    return question;
  }

  private Case promised(String at) {
    var question = asked(at);
    topics.tell(List.of(question.promised(at, "2026-11-23")));
    patiently().until(() -> !watch.clocksOf(question, ClockKind.PROGRESS).isEmpty());
    return question;
  }

  private void answerIsDue(Case question, String at) {
    patiently()
        .until(
            () ->
                watch.clocksOf(question, ClockKind.ESCALATION_ANSWER).stream()
                    .map(clock -> clock.term().dueAt())
                    .toList(),
            List.of(wib(at))::equals);
  }

  private SlaClock answer(Case question) {
    return watch.clocksOf(question, ClockKind.ESCALATION_ANSWER).getFirst();
  }

  /** The reports that are owed so far are due then. */
  private void reports(Case question, String... due) {
    patiently()
        .untilAsserted(
            () ->
                assertThat(watch.clocksOf(question, ClockKind.PROGRESS))
                    .extracting(clock -> clock.term().dueAt())
                    .containsExactlyElementsOf(Stream.of(due).map(MovableTime::wib).toList()));
  }

  private static String everyWorkingDays(int rhythm) {
    return "{\"everyWorkingDays\": \"%d\", \"pauseAwaitingStakeholder\": \"true\"}"
        .formatted(rhythm);
  }

  private static ConditionFactory patiently() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }
}
