package id.tanggap.recount;

import static id.tanggap.recount.Christmas.ANCHOR;
import static id.tanggap.recount.Christmas.WORKING;
import static id.tanggap.recount.Christmas.clock;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.clauses.Clause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A right deadline passes, and whatever is wrong with one is named. */
class RecountTest {

  private static final JsonNode SOLUTION = solution("2026-12-29T09:00:00Z");

  @Test
  @Clause({"FF-7b3", "ON-6b", "A-4"})
  void a_deadline_with_the_right_working_passes() {
    assertThat(complaints(WORKING, SOLUTION)).isEmpty();
  }

  @Test
  @Clause("A-4")
  void a_deadline_that_is_a_day_off_is_named() {
    assertThat(complaints(WORKING, solution("2026-12-30T09:00:00Z")))
        .singleElement()
        .asString()
        .contains("deadline: counted 2026-12-29T09:00:00Z, told 2026-12-30T09:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Concluded", "dueAt": "2026-12-29 | "Concluded", "dueAt": "2026-12-28   | deadline of the working
          "number": 2                       | "number": 3                         | number after 1
          "close": "2026-12-28T09:00:00Z"   | "close": "2026-12-28T09:30:00Z"     | close
          "nameId": "Hari Raya Natal"       | "nameId": "Hari Raya Waisak"        | reason
          "date": "2026-12-26"              | "date": "2026-12-28"                | left out, but the office works
          "date": "2026-12-23"              | "date": "2026-12-24"                | counted, but nobody works
          "date": "2026-12-27"              | "date": "2026-12-20"                | a day is missing after 2026-12-26
          "Anchored", "at": "2026-12-22     | "Anchored", "at": "2026-12-21       | anchor
          "DayZero"                         | "DayGuessed"                        | a step that nobody can check
          "textId": "Cuti Bersama Natal, H  | "textId": "H                        | not named in textId
          """)
  void a_working_with_one_thing_wrong_is_named(String right, String wrong, String complaint) {
    assertThat(WORKING).contains(right);

    assertThat(complaints(WORKING.replace(right, wrong), SOLUTION))
        .isNotEmpty()
        .anyMatch(it -> it.startsWith(complaint));
  }

  @Test
  @Clause("A-6")
  void a_pause_moves_the_deadline_by_the_closings_in_it_and_by_no_more() {
    var pause = pause("2026-12-23T05:00:00Z", "2026-12-28T02:00:00Z");
    var paused =
        WORKING
            .replace(
                "{\"step\": \"Concluded\", \"dueAt\": \"2026-12-29",
                "{\"step\": \"ClosingPaused\", \"close\": \"2026-12-23T09:00:00Z\", \"pause\": "
                    + pause
                    + "},{\"step\": \"DayCounted\", \"number\": 4, \"date\": \"2026-12-30\","
                    + " \"close\": \"2026-12-30T09:00:00Z\"},"
                    + "{\"step\": \"Concluded\", \"dueAt\": \"2026-12-30")
            .strip();

    assertThat(complaints(paused, solution("2026-12-30T09:00:00Z"))).isEmpty();
    assertThat(complaints(paused, SOLUTION)).isNotEmpty();
    assertThat(complaints(paused.replace("23T05", "23T09:00:01Z\",\"x\":\""), SOLUTION))
        .isNotEmpty();
  }

  @Test
  @Clause("A-6")
  void a_pause_that_begins_with_the_deadline_or_is_not_over_moves_nothing() {
    for (var pause :
        List.of(
            pause("2026-12-29T09:00:00Z", "2026-12-31T09:00:00Z"),
            "{\"from\": \"2026-12-23T02:00:00Z\", \"to\": null}")) {
      var told =
          WORKING.replace(
              "{\"step\": \"Concluded\"",
              "{\"step\": \"PauseWithoutEffect\", \"pause\": "
                  + pause
                  + "},{\"step\": \"Concluded\"");
      assertThat(complaints(told, SOLUTION)).isEmpty();
    }
  }

  @Test
  @Clause("A-14")
  void a_later_date_already_told_stands_and_an_earlier_one_does_not() {
    var kept =
        WORKING.replace(
            "{\"step\": \"Concluded\", \"dueAt\": \"2026-12-29",
            "{\"step\": \"AlreadyTold\", \"countedAt\": \"2026-12-29T09:00:00Z\","
                + " \"toldDueAt\": \"2026-12-30T09:00:00Z\"},"
                + "{\"step\": \"Concluded\", \"dueAt\": \"2026-12-30");

    assertThat(complaints(kept, solution("2026-12-30T09:00:00Z"))).isEmpty();
    assertThat(complaints(kept, SOLUTION)).isNotEmpty();
    assertThat(complaints(kept.replace("2026-12-30", "2026-12-28"), SOLUTION)).isNotEmpty();
  }

  @Test
  @Clause("A-9")
  void an_escalation_is_answered_within_the_solution_and_after_a_miss_at_the_next_close() {
    var day = "{\"step\": \"DayCounted\", \"number\": 1, \"date\": \"%1$s\", \"close\": \"%1$s";
    var inTime = steps("2026-12-23T02:00:00Z", "2026-12-28T09:00:00Z");
    var limited = steps("2026-12-29T02:00:00Z", "2026-12-29T09:00:00Z");
    var missed =
        steps("2026-12-29T09:00:01Z", "2026-12-30T09:00:00Z")
            .replace(
                "{\"step\": \"Concluded\"",
                day.formatted("2026-12-30") + "T09:00:00Z\"},{\"step\": \"Concluded\"");

    assertThat(escalation("2026-12-23T02:00:00Z", "2026-12-28T09:00:00Z", inTime)).isEmpty();
    assertThat(escalation("2026-12-29T02:00:00Z", "2026-12-29T09:00:00Z", limited)).isEmpty();
    assertThat(escalation("2026-12-29T02:00:00Z", "2026-12-30T09:00:00Z", limited)).isNotEmpty();
    assertThat(escalation("2026-12-29T09:00:01Z", "2026-12-30T09:00:00Z", missed)).isEmpty();
  }

  @Test
  @Clause({"TIME-2", "A-12"})
  void online_minutes_run_in_service_hours_only() {
    var asked = "2026-12-23T04:50:00Z";

    assertThat(desk(asked, "2026-12-23T06:10:00Z")).isEmpty();
    assertThat(desk(asked, "2026-12-23T05:10:00Z")).isNotEmpty();
  }

  @Test
  @Clause("A-14")
  void past_the_last_complete_year_there_is_a_date_for_planning_and_no_deadline() {
    var open =
        """
        {"steps": [{"step": "Anchored", "at": "2026-12-30T02:00:00Z"},
          {"step": "DayZero", "date": "2026-12-30"},
          {"step": "DayCounted", "number": 1, "date": "2026-12-31", "close": "2026-12-31T09:00:00Z"},
          {"step": "YearMissing", "year": 2027}, {"step": "Provisional", "date": "%s"}]}
        """;
    var clock = solution("2026-12-29T09:00:00Z").deepCopy();
    ((ObjectNode) clock)
        .put("anchorAt", "2026-12-30T02:00:00Z")
        .putNull("dueAt")
        .put("provisionalDueDate", "2027-01-04");

    assertThat(complaints(open.formatted("2027-01-04"), clock)).isEmpty();
    assertThat(complaints(open.formatted("2027-01-05"), clock)).isNotEmpty();
  }

  private static List<String> complaints(String working, JsonNode clock) {
    return new Recount(new Christmas(Map.of("solution", working))).complaintsAbout(List.of(clock));
  }

  private static List<String> escalation(String raisedAt, String dueAt, String working) {
    var office = new Christmas(Map.of("solution", WORKING, "escalation", working));
    var answer = clock("escalation", "ESCALATION_ANSWER", raisedAt, dueAt);
    return new Recount(office).complaintsAbout(List.of(SOLUTION, answer));
  }

  private static List<String> desk(String acceptedAt, String dueAt) {
    var office = new Christmas(Map.of("desk", steps(acceptedAt, dueAt)));
    return new Recount(office)
        .complaintsAbout(List.of(clock("desk", "DESK_TIME", acceptedAt, dueAt)));
  }

  private static JsonNode solution(String dueAt) {
    return clock("solution", "SOLUTION", ANCHOR, dueAt);
  }

  private static String steps(String anchor, String dueAt) {
    return """
        {"steps": [{"step": "Anchored", "at": "%s"}, {"step": "Concluded", "dueAt": "%s"}]}
        """
        .formatted(anchor, dueAt);
  }

  private static String pause(String from, String to) {
    return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
  }
}
