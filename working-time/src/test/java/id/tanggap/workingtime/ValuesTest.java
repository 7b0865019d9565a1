package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that make no sense cannot be built. */
class ValuesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final TimeSpan MORNING = span("07:30", "12:00");

  @Test
  void an_office_code_keeps_its_leading_zero() {
    assertThat(new OfficeCode("042")).hasToString("042");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "0042", "04a", "٠٤٢"})
  void an_office_code_has_three_digits(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OfficeCode(code));
  }

  @Test
  void a_day_off_needs_a_decree() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayOff(TODAY, DayKind.OFFICE_CLOSURE, "Banjir", "Flood", " "));
  }

  @Test
  void a_time_span_ends_after_it_begins() {
    assertThatIllegalArgumentException().isThrownBy(() -> span("12:00", "12:00"));
  }

  @Test
  void a_pause_ends_after_it_begins() {
    var instant = Seed.wib("2026-11-24T10:00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pause(instant, instant.minusSeconds(1)));
  }

  @Test
  void a_pause_covers_its_begin_but_not_its_end() {
    var pause = new Pause(Seed.wib("2026-11-24T10:00"), Seed.wib("2026-11-24T14:00"));

    assertThat(pause.covers(Seed.wib("2026-11-24T10:00"))).isTrue();
    assertThat(pause.covers(Seed.wib("2026-11-24T14:00"))).isFalse();
  }

  @Test
  void a_pause_of_more_than_a_century_is_a_typing_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pause(Seed.wib("2026-11-24T10:00"), Seed.wib("9999-11-24T10:00")));
  }

  @Test
  void intervals_of_a_day_are_sorted_and_do_not_overlap() {
    assertThat(hours(List.of(span("13:00", "16:00"), MORNING)).intervals())
        .containsExactly(MORNING, span("13:00", "16:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours(List.of(span("11:00", "16:00"), MORNING)));
  }

  @Test
  void hours_do_not_end_before_they_begin() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WeeklyHours(
                    Schedule.OFFICE,
                    Period.NORMAL,
                    Set.of(DayOfWeek.MONDAY),
                    List.of(MORNING),
                    TODAY,
                    TODAY.minusDays(1)));
  }

  private static WeeklyHours hours(List<TimeSpan> intervals) {
    return new WeeklyHours(
        Schedule.OFFICE, Period.NORMAL, Set.of(DayOfWeek.MONDAY), intervals, TODAY, null);
  }

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
  }
}
