package id.tanggap.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeShiftTest {

  private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
  private static final Instant START = Instant.parse("2025-08-14T03:15:00Z");
  private static final Optional<Instant> UNSAID = Optional.empty();

  @Test
  void without_a_setting_time_is_the_machines() {
    var shift = new TimeShift(new TimeSettings(UNSAID, UNSAID, 1, false), NOW);

    assertThat(shift.at(NOW.plusSeconds(5))).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void a_service_that_starts_later_agrees_with_the_stack() {
    var started = Optional.of(NOW.minusSeconds(90));
    var shift = new TimeShift(new TimeSettings(Optional.of(START), started, 1, true), NOW);

    assertThat(shift.at(NOW)).isEqualTo(START.plusSeconds(90));
  }

  @Test
  void a_service_alone_starts_at_the_instant() {
    var shift = new TimeShift(new TimeSettings(Optional.of(START), UNSAID, 1, true), NOW);

    assertThat(shift.at(NOW)).isEqualTo(START);
  }

  @Test
  void from_the_start_on_time_runs_as_fast_as_it_was_told() {
    var shift =
        new TimeShift(new TimeSettings(Optional.of(START), Optional.of(NOW), 600, true), NOW);

    assertThat(shift.at(NOW)).isEqualTo(START);
    assertThat(shift.at(NOW.plusSeconds(6))).isEqualTo(START.plusSeconds(3_600));
    assertThat(shift.at(NOW.plusMillis(1))).isEqualTo(START.plusMillis(600));
  }

  /** While the parts of the stack still start, time comes near its start at the machine's pace. */
  @Test
  void before_the_start_time_keeps_the_pace_of_the_machine() {
    var later = Optional.of(NOW.plusSeconds(60));
    var shift = new TimeShift(new TimeSettings(Optional.of(START), later, 600, true), NOW);

    assertThat(shift.at(NOW)).isEqualTo(START.minusSeconds(60));
    assertThat(shift.at(NOW.plusSeconds(59))).isEqualTo(START.minusSeconds(1));
    assertThat(shift.at(NOW.plusSeconds(61))).isEqualTo(START.plusSeconds(600));
  }

  @Test
  void who_waits_for_the_stacks_time_waits_that_much_less() {
    var shift = new TimeShift(new TimeSettings(UNSAID, UNSAID, 600, true), NOW);

    assertThat(shift.onTheMachine(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(6));
    assertThat(shift.inTheStack(Duration.ofSeconds(6))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void outside_the_local_stack_nobody_moves_time() {
    isRefused(new TimeSettings(Optional.of(START), UNSAID, 1, false), "tanggap.start-at");
    isRefused(new TimeSettings(UNSAID, UNSAID, 600, false), "tanggap.speed");
  }

  @Test
  void time_neither_stands_nor_runs_backwards() {
    for (int speed : new int[] {0, -1}) {
      assertThatThrownBy(() -> new TimeShift(new TimeSettings(UNSAID, UNSAID, speed, true), NOW))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("tanggap.speed");
    }
  }

  @Test
  void the_clock_ticks_in_milliseconds() {
    var settings = new TimeSettings(Optional.of(START), UNSAID, 600, true);

    var now = new Clocks().clock(new TimeShift(settings, NOW)).instant();

    assertThat(now.getNano() % 1_000_000).isZero();
  }

  private static void isRefused(TimeSettings settings, String setting) {
    assertThatThrownBy(() -> new TimeShift(settings, NOW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(setting)
        .hasMessageContaining("local stack only");
  }
}
