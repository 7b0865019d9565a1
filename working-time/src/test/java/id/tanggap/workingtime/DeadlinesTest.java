package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the vectors do not reach: the horizon, open and overlapping pauses, limits.
 */
class DeadlinesTest {

  private static final WorkingCalendar PONTIANAK = Seed.calendar("042");
  private static final Instant MONDAY = Seed.wib("2026-11-23T08:12");

  @Test
  void past_the_last_complete_year_a_deadline_is_uncomputable_with_a_provisional_date() {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib("2027-12-29T09:00"), 3);

    assertThat(deadline)
        .isInstanceOfSatisfying(
            Uncomputable.class,
            it -> {
              assertThat(it.missingYear()).isEqualTo(Year.of(2028));
              assertThat(it.provisionalDate()).isEqualTo(LocalDate.of(2028, 1, 3));
            });
  }

  @Test
  void before_the_first_complete_year_a_deadline_is_uncomputable_too() {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib("2023-12-28T09:00"), 1);

    assertThat(deadline)
        .isInstanceOfSatisfying(
            Uncomputable.class, it -> assertThat(it.missingYear()).isEqualTo(Year.of(2023)));
  }

  /** A clock is kept by its day 0, also before the calendar of its year is decreed. */
  @ParameterizedTest
  @CsvSource({
    "2000-01-01T09:00, 2000-01-03",
    "2023-12-29T09:00, 2023-12-29",
    "2028-01-03T08:00, 2028-01-03"
  })
  void a_day_0_in_a_missing_year_is_named_all_the_same(String anchor, LocalDate dayZero) {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib(anchor), 3);

    assertThat(deadline).isInstanceOf(Uncomputable.class);
    assertThat(deadline.derivation().steps()).contains(new Step.DayZero(dayZero));
  }

  @Test
  void a_pause_that_reaches_into_a_missing_year_makes_the_deadline_uncomputable() {
    var pause = new Pause(Seed.wib("2027-12-29T09:00"), Seed.wib("2028-01-05T09:00"));

    assertThat(Deadlines.solution(PONTIANAK, Seed.wib("2027-12-27T09:00"), 3, List.of(pause)))
        .isInstanceOf(Uncomputable.class);
  }

  @Test
  void minutes_online_that_run_into_a_missing_year_are_uncomputable() {
    var deadline =
        Deadlines.deskTimeOnline(PONTIANAK, Seed.wib("2027-12-31T14:50"), Duration.ofMinutes(20));

    assertThat(deadline)
        .isInstanceOfSatisfying(
            Uncomputable.class,
            it -> assertThat(it.provisionalDate()).isEqualTo(LocalDate.of(2028, 1, 3)));
  }

  @Test
  void a_deadline_already_told_is_not_brought_forward_and_says_so() {
    var counted = Measured.grossSolution(PONTIANAK, MONDAY, 3);
    var told = Seed.wib("2026-11-27T16:30");

    var kept = Deadlines.notBefore(counted, told);

    assertThat(at(kept)).isEqualTo(told);
    assertThat(kept.derivation().steps())
        .endsWith(new Step.AlreadyTold(at(counted), told), new Step.Concluded(told))
        .doesNotContain(new Step.Concluded(at(counted)));
  }

  @Test
  void a_deadline_that_comes_later_than_told_or_cannot_be_computed_is_as_it_was_counted() {
    var counted = Measured.grossSolution(PONTIANAK, MONDAY, 3);
    var open = Measured.grossSolution(PONTIANAK, Seed.wib("2027-12-29T09:00"), 3);

    assertThat(Deadlines.notBefore(counted, at(counted))).isSameAs(counted);
    assertThat(Deadlines.notBefore(counted, null)).isSameAs(counted);
    assertThat(Deadlines.notBefore(open, MONDAY)).isSameAs(open);
  }

  @Test
  void a_pause_still_open_gives_the_earliest_deadline_and_says_so() {
    var pause = new Pause(Seed.wib("2026-11-24T10:00"), null);
    var deadline = Deadlines.solution(PONTIANAK, MONDAY, 3, List.of(pause));

    assertThat(at(deadline)).isEqualTo(Seed.wib("2026-11-26T16:00"));
    assertThat(deadline.derivation().steps())
        .contains(new Step.PauseWithoutEffect(pause, PauseVerdict.STILL_OPEN));
  }

  @Test
  void a_pause_still_open_can_be_taken_as_it_stands_at_an_instant() {
    var open = new Pause(Seed.wib("2026-11-24T10:00"), null);
    var now = Seed.wib("2026-11-25T17:00");

    assertThat(at(Deadlines.solution(PONTIANAK, MONDAY, 3, List.of(open.asOf(now)))))
        .isEqualTo(Seed.wib("2026-11-30T16:00"));
  }

  @Test
  void a_closing_in_two_overlapping_pauses_is_added_once() {
    var first = new Pause(Seed.wib("2026-11-24T10:00"), Seed.wib("2026-11-25T09:00"));
    var second = new Pause(Seed.wib("2026-11-24T15:00"), Seed.wib("2026-11-25T10:00"));

    assertThat(at(Deadlines.solution(PONTIANAK, MONDAY, 3, List.of(second, first))))
        .isEqualTo(Seed.wib("2026-11-27T16:30"));
  }

  @Test
  void a_pause_counts_that_begins_before_the_deadline_as_moved_by_an_earlier_one() {
    var first = new Pause(Seed.wib("2026-11-25T10:00"), Seed.wib("2026-11-26T09:00"));
    var second = new Pause(Seed.wib("2026-11-27T09:00"), Seed.wib("2026-11-30T08:00"));

    assertThat(at(Deadlines.solution(PONTIANAK, MONDAY, 3, List.of(first, second))))
        .isEqualTo(Seed.wib("2026-11-30T16:00"));
  }

  @Test
  void a_progress_period_that_closes_in_a_pause_is_not_owed_and_does_not_move() {
    var pause = new Pause(Seed.wib("2026-11-24T10:00"), Seed.wib("2026-11-25T09:00"));
    var paused = Deadlines.progress(PONTIANAK, MONDAY, 1, List.of(pause));
    var next = Deadlines.progress(PONTIANAK, MONDAY, 2, List.of(pause));

    assertThat(at(paused)).isEqualTo(Seed.wib("2026-11-24T16:00"));
    assertThat(paused.derivation().steps())
        .contains(new Step.PeriodNotOwed(Seed.wib("2026-11-24T16:00"), pause));
    assertThat(at(next)).isEqualTo(Seed.wib("2026-11-25T16:00"));
    assertThat(next.derivation().steps()).noneMatch(Step.PeriodNotOwed.class::isInstance);
  }

  @Test
  void a_returned_escalation_moves_its_answer_but_never_past_the_solution() {
    var raised = Seed.wib("2026-11-24T09:00");
    var returned = new Pause(Seed.wib("2026-11-25T10:00"), Seed.wib("2026-11-27T09:00"));

    assertThat(
            at(
                Deadlines.escalationAnswer(
                    PONTIANAK, raised, 1, Seed.wib("2026-12-02T16:00"), List.of(returned))))
        .isEqualTo(Seed.wib("2026-11-27T16:30"));
    assertThat(
            at(
                Deadlines.escalationAnswer(
                    PONTIANAK, raised, 1, Seed.wib("2026-11-26T16:00"), List.of(returned))))
        .isEqualTo(Seed.wib("2026-11-26T16:00"));
  }

  @Test
  void an_escalation_in_the_evening_before_a_missing_year_is_still_limited_by_the_solution() {
    var solutionDueAt = Seed.wib("2027-12-31T16:30");

    assertThat(
            at(
                Deadlines.escalationAnswer(
                    PONTIANAK, Seed.wib("2027-12-31T10:00"), 1, solutionDueAt, List.of())))
        .isEqualTo(solutionDueAt);
  }

  @Test
  void an_escalation_raised_after_the_solution_was_missed_is_due_at_the_close_of_that_day() {
    var deadline =
        Deadlines.escalationAnswer(
            PONTIANAK, Seed.wib("2026-11-27T10:00"), 1, Seed.wib("2026-11-26T16:00"), List.of());

    assertThat(at(deadline)).isEqualTo(Seed.wib("2026-11-27T16:30"));
  }

  @Test
  void a_derivation_names_the_calendar_version_it_was_made_with() {
    var derivation = Measured.grossSolution(PONTIANAK, MONDAY, 3).derivation();

    assertThat(derivation.calendarVersion()).isEqualTo(1);
    assertThat(derivation.office()).isEqualTo(new OfficeCode("042"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_001, Integer.MAX_VALUE})
  void a_number_of_days_nobody_means_is_refused(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measured.grossSolution(PONTIANAK, MONDAY, days));
  }

  @Test
  void a_desk_time_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadlines.deskTimeOnline(PONTIANAK, MONDAY, Duration.ZERO));
  }

  private static Instant at(Deadline deadline) {
    return ((Due) deadline).at();
  }
}
