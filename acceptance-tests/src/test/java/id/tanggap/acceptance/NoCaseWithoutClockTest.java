package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.CONSULTATION;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clauses.Clause;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs near the end: of all that the demonstration, the scripted day and every other test left
 * open, no case is without an obligation that is armed, or missed and unmet.
 */
@AgainstTheStack
@Order(Integer.MAX_VALUE - 2)
class NoCaseWithoutClockTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String OPEN =
      "status=RECEIVED&status=IN_ANALYSIS&status=FOLLOW_UP&status=ESCALATED"
          + "&status=AWAITING_STAKEHOLDER&status=REFERRED&limit=200";

  private final RunningStack stack;
  private final ToldClocks told;

  NoCaseWithoutClockTest(RunningStack stack) {
    this.stack = stack;
    this.told = new ToldClocks(stack);
  }

  @Test
  @Clause({"FF-7b3", "ON-6b", "TIME-1", "A-6", "A-15"})
  void no_open_consultation_on_the_stack_is_without_its_clock() {
    CaseOfOurs.withEverything(stack, new Work(stack));
    assertThat(open()).isNotEmpty();

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(withoutClock()).isEmpty());
  }

  private List<JsonNode> withoutClock() {
    var open = open();
    var covered = Together.each(open, this::isCovered);
    var servedVisits =
        Stream.iterate(0, i -> i < open.size(), i -> i + 1)
            .filter(covered::get)
            .map(open::get)
            .flatMap(this::visit)
            .collect(toSet());
    return Stream.iterate(0, i -> i < open.size(), i -> i + 1)
        .filter(i -> !covered.get(i))
        .map(open::get)
        .filter(item -> !waitsItsTurn(item, servedVisits))
        .toList();
  }

  private boolean isCovered(JsonNode item) {
    var isAwaited = item.path("status").asText().equals("AWAITING_STAKEHOLDER");
    return told.clocksOf(item.path("id").asText()).stream()
        .anyMatch(clock -> isOwed(clock) || isAwaited && isSilenceWatched(clock));
  }

  /** A missed report covers nothing: the next one is owed. */
  private static boolean isOwed(JsonNode clock) {
    return switch (clock.path("kind").asText()) {
      case "STAKEHOLDER_SILENCE", "REOPEN_WINDOW" -> false;
      case "PROGRESS" -> is(clock, "RUNNING");
      default -> is(clock, "RUNNING") || is(clock, "MISSED") && !clock.path("metAt").isTextual();
    };
  }

  private static boolean isSilenceWatched(JsonNode clock) {
    return clock.path("kind").asText().equals("STAKEHOLDER_SILENCE") && is(clock, "RUNNING");
  }

  private static boolean is(JsonNode clock, String state) {
    return clock.path("state").asText().equals(state);
  }

  /** of the questions of a visit one is served after the other. */
  private boolean waitsItsTurn(JsonNode item, Set<String> servedVisits) {
    return visit(item).anyMatch(servedVisits::contains);
  }

  private Stream<String> visit(JsonNode item) {
    if (!item.path("channel").asText().equals("FACE_TO_FACE")) {
      return Stream.empty();
    }
    var officer = ToldClocks.officerOf(item.path("officeCode").asText());
    var visit = told.get(officer, CONSULTATION, "/consultations/" + item.path("id").asText());
    return Stream.of(visit.path("visitId").asText()).filter(id -> !id.isEmpty());
  }

  private List<JsonNode> open() {
    return ToldClocks.officers()
        .flatMap(officer -> told.list(officer, CONSULTATION, "/consultations?" + OPEN))
        .toList();
  }
}
