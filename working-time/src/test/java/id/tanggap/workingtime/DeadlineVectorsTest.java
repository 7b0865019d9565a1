package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every deadline an independent program computed comes out the same here. */
class DeadlineVectorsTest {

  private static final List<JsonNode> VECTORS = Seed.lines("/deadline-vectors.jsonl");

  @Test
  void all_vectors_are_read() {
    assertThat(VECTORS).hasSize(33);
  }

  @TestFactory
  Stream<DynamicTest> a_vector_comes_out_as_computed_elsewhere() {
    return VECTORS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("kind").asText() + ": " + row.get("why").asText(),
                    () ->
                        assertThat(deadline(row))
                            .isInstanceOfSatisfying(
                                Due.class,
                                due -> assertThat(due.at()).isEqualTo(instant(row, "dueAt")))));
  }

  private static Deadline deadline(JsonNode row) {
    var calendar = Seed.calendar(row.get("officeCode").asText());
    var anchor = instant(row, "anchor");
    return switch (row.get("kind").asText()) {
      case "SOLUTION" -> Deadlines.solution(calendar, anchor, 3, pauses(row));
      case "PROGRESS" ->
          Deadlines.progress(calendar, anchor, row.get("period").asInt(), pauses(row));
      case "ESCALATION_ANSWER" ->
          Deadlines.escalationAnswer(
              calendar, anchor, 1, instant(row, "solutionDueAt"), pauses(row));
      case "DESK_TIME" -> deskTime(calendar, anchor, row.get("procedure").asText());
      default -> throw new AssertionError("a kind nobody knows: " + row);
    };
  }

  private static Deadline deskTime(WorkingCalendar calendar, Instant anchor, String procedure) {
    var length = Duration.ofMinutes(20);
    return procedure.equals("ONLINE")
        ? Deadlines.deskTimeOnline(calendar, anchor, length)
        : Deadlines.deskTimeAtDesk(calendar, anchor, length);
  }

  private static List<Pause> pauses(JsonNode row) {
    return StreamSupport.stream(row.get("pauses").spliterator(), false)
        .map(pause -> new Pause(instant(pause, "from"), instant(pause, "to")))
        .toList();
  }

  private static Instant instant(JsonNode row, String field) {
    return OffsetDateTime.parse(row.get(field).asText()).toInstant();
  }
}
