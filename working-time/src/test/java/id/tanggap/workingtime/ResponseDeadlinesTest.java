package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When a complaint is answered, with the one extension, and what runs by the calendar on the wall.
 */
class ResponseDeadlinesTest {

  private static final WorkingCalendar PONTIANAK = Seed.calendar("042");
  private static final Instant MONDAY = Seed.wib("2026-11-23T08:12");
  private static final Pause A_DAY = pause("2026-11-24T09:00", "2026-11-25T09:00");

  @ParameterizedTest
  @CsvSource({
    "5,  2026-11-30T16:00",
    "14, 2026-12-11T16:30",
    "60, 2027-02-22T15:00",
  })
  void each_class_has_its_working_days_after_the_day_it_was_found_complete(int days, String due) {
    assertThat(dueAt(response(days, null))).isEqualTo(Seed.wib(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T10:00, 2026-12-02T16:00",
    "2026-11-30T15:59, 2026-12-02T16:00",
    "2026-11-30T16:00, 2026-11-30T16:00",
    "2026-12-01T08:00, 2026-11-30T16:00",
  })
  void more_time_moves_a_deadline_only_while_there_is_some_left(String grantedAt, String due) {
    var extension = new Extension(Seed.wib(grantedAt), 2);

    assertThat(dueAt(response(5, extension))).isEqualTo(Seed.wib(due));
  }

  @Test
  void more_time_given_in_a_day_that_a_pause_added_is_in_time() {
    var extension = new Extension(Seed.wib("2026-12-01T15:00"), 2);

    var deadline = response(5, extension, A_DAY);

    assertThat(dueAt(deadline)).isEqualTo(Seed.wib("2026-12-03T16:00"));
  }

  @Test
  void a_pause_in_the_days_that_were_given_adds_one_too() {
    var extension = new Extension(Seed.wib("2026-11-24T10:00"), 2);

    var deadline = response(5, extension, pause("2026-12-01T09:00", "2026-12-02T09:00"));

    assertThat(dueAt(deadline)).isEqualTo(Seed.wib("2026-12-03T16:00"));
  }

  @Test
  void more_time_is_told_in_the_working() {
    var extension = new Extension(Seed.wib("2026-11-24T10:00"), 2);
    var derivation = response(5, extension).derivation();

    assertThat(DerivationText.indonesian(derivation))
        .contains(
            "Pada Selasa, 24 November 2026 pukul 10.00 WIB kepala kantor memberi tambahan waktu 2"
                + " hari kerja.");
    assertThat(DerivationText.english(derivation))
        .contains(
            "On Tuesday, 24 November 2026 at 10:00 WIB the head of the office gave 2 more working"
                + " days.");
  }

  @Test
  void more_time_that_came_too_late_says_so() {
    var derivation = response(5, new Extension(Seed.wib("2026-12-01T08:00"), 2)).derivation();

    assertThat(DerivationText.indonesian(derivation)).contains("tidak mengubah apa pun");
    assertThat(DerivationText.english(derivation)).contains("the deadline had come by then");
  }

  @Test
  void calendar_days_run_over_christmas_and_new_year_to_the_same_time_of_day() {
    var deadline = Deadlines.calendarDays(PONTIANAK, Seed.wib("2026-12-22T09:10"), 30);

    assertThat(dueAt(deadline)).isEqualTo(Seed.wib("2027-01-21T09:10"));
    assertThat(DerivationText.indonesian(deadline.derivation()))
        .contains("Waktunya 30 hari kalender, hari libur termasuk.");
  }

  @Test
  void calendar_days_need_no_calendar_of_their_year() {
    var deadline = Deadlines.calendarDays(PONTIANAK, Seed.wib("2027-12-22T09:10"), 30);

    assertThat(dueAt(deadline)).isEqualTo(Seed.wib("2028-01-21T09:10"));
  }

  @Test
  void seventy_two_hours_do_not_stop_for_a_weekend() {
    var deadline =
        Deadlines.clockHours(PONTIANAK, Seed.wib("2026-11-27T17:30"), Duration.ofHours(72));

    assertThat(dueAt(deadline)).isEqualTo(Seed.wib("2026-11-30T17:30"));
    assertThat(DerivationText.english(deadline.derivation()))
        .contains("The time is 72 hours, days off included.");
  }

  @Test
  void nothing_is_extended_by_nothing_and_no_time_is_no_time() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Extension(MONDAY, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadlines.calendarDays(PONTIANAK, MONDAY, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadlines.clockHours(PONTIANAK, MONDAY, Duration.ZERO));
  }

  private static Deadline response(int days, @Nullable Extension extension, Pause... pauses) {
    return Deadlines.response(PONTIANAK, MONDAY, days, extension, List.of(pauses));
  }

  private static Instant dueAt(Deadline deadline) {
    assertThat(deadline).isInstanceOf(Due.class);
    return ((Due) deadline).at();
  }

  private static Pause pause(String from, String to) {
    return new Pause(Seed.wib(from), Seed.wib(to));
  }
}
