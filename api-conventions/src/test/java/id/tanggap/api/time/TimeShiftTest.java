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

  @Test
  void without_a_setting_time_is_the_machines() {
    var settings = new TimeSettings(Optional.empty(), Optional.empty(), false);

    assertThat(new TimeShift(settings, NOW).offset()).isZero();
  }

  @Test
  void a_service_that_starts_later_agrees_with_the_stack() {
    var started = Optional.of(NOW.minusSeconds(90));
    var settings = new TimeSettings(Optional.of(START), started, true);

    var offset = new TimeShift(settings, NOW).offset();

    assertThat(NOW.plus(offset)).isEqualTo(START.plusSeconds(90));
  }

  @Test
  void a_service_alone_starts_at_the_instant() {
    var settings = new TimeSettings(Optional.of(START), Optional.empty(), true);

    assertThat(new TimeShift(settings, NOW).offset()).isEqualTo(Duration.between(NOW, START));
  }

  @Test
  void outside_the_local_stack_nobody_moves_time() {
    var settings = new TimeSettings(Optional.of(START), Optional.empty(), false);

    assertThatThrownBy(() -> new TimeShift(settings, NOW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tanggap.start-at")
        .hasMessageContaining("local stack only");
  }

  @Test
  void the_clock_ticks_in_milliseconds() {
    var settings = new TimeSettings(Optional.empty(), Optional.empty(), false);

    var now = new Clocks().clock(new TimeShift(settings, NOW)).instant();

    assertThat(now.getNano() % 1_000_000).isZero();
  }
}
