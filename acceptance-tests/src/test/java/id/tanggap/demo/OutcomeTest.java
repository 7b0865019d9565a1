package id.tanggap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.demo.api.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demonstration can fail: it ends with 1 when anything is not as it should be. */
class OutcomeTest {

  private static final Instant DUE = Instant.parse("2026-03-05T09:00:00Z");
  private static final Standing GOOD =
      new Standing("RESOLVED", Optional.of(DUE), "2026-03-05", "MET");
  private static final EventCount EVEN = count(Map.of("ConsultationReceived", 1L));

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  static List<Standing> astray() {
    return List.of(
        new Standing("FOLLOW_UP", Optional.of(DUE), "2026-03-05", "MET"),
        new Standing("RESOLVED", Optional.of(DUE.plusSeconds(1)), "2026-03-05", "MET"),
        new Standing("RESOLVED", Optional.empty(), Standing.NONE, "MET"),
        new Standing("RESOLVED", Optional.of(DUE), "2026-03-05", "MISSED"));
  }

  @Test
  void all_ends_reached_and_all_events_counted_is_a_success() throws IOException {
    assertThat(told(Row.of(held(), GOOD), EVEN)).isZero();
    assertThat(words()).contains("1 RESOLVED", "All as it should be.");
  }

  @ParameterizedTest
  @MethodSource("astray")
  void another_status_promise_or_verdict_than_worked_out_is_a_failure(Standing shown)
      throws IOException {
    assertThat(shown.agreesWith(GOOD)).isFalse();

    assertThat(told(Row.astray(held(), shown, GOOD), EVEN)).isEqualTo(1);
    assertThat(words()).contains("should be RESOLVED", "Something is wrong.");
  }

  @Test
  void a_case_that_was_cut_short_is_a_failure_and_says_why() throws IOException {
    var broken = Row.broken(sample(), new IllegalStateException("nobody answered"));

    assertThat(told(broken, EVEN)).isEqualTo(1);
    assertThat(words()).contains("nobody answered");
  }

  @Test
  void an_event_that_is_missing_in_the_topics_is_a_failure() throws IOException {
    var lost =
        new EventCount(
            new TreeMap<>(Map.of("SlaMet", 4L)), new TreeMap<>(Map.of("SlaMet", 5L)), true);

    assertThat(told(Row.of(held(), GOOD), lost)).isEqualTo(1);
    assertThat(words()).contains("do not hold the same events");
  }

  @Test
  void a_count_while_something_was_still_to_come_is_a_failure() throws IOException {
    var unfinished = new EventCount(EVEN.published(), EVEN.journalled(), false);

    assertThat(told(Row.of(held(), GOOD), unfinished)).isEqualTo(1);
    assertThat(words())
        .contains("Masih ada peristiwa yang belum terkirim", "Events were still to be published")
        .doesNotContain("do not hold the same events");
  }

  private int told(Row row, EventCount count) {
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Outcome(List.of(row), count).tell(out);
  }

  private String words() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static Case held() throws IOException {
    return new Case(sample(), "id", "K-042-2026-000001", new Person.Human("rina"));
  }

  private static Sample sample() throws IOException {
    return Samples.ofTheProject().getFirst();
  }

  private static EventCount count(Map<String, Long> both) {
    return new EventCount(new TreeMap<>(both), new TreeMap<>(both), true);
  }
}
