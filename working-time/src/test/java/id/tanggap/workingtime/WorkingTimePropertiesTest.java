package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar, whatever its rows. */
class WorkingTimePropertiesTest {

  @Provide
  Arbitrary<RandomCase> cases() {
    return RandomCase.any();
  }

  @Property
  void a_solution_is_due_at_the_close_of_a_working_day(@ForAll("cases") RandomCase duty) {
    var due = dueAt(solution(duty, duty.start()));

    var day = duty.calendar().dayOn(LocalDate.ofInstant(due, duty.office().zone()));
    assertThat(day)
        .isInstanceOfSatisfying(
            CalendarDay.Working.class, it -> assertThat(it.close()).isEqualTo(due));
  }

  @Property
  void as_many_closings_pass_as_days_were_given_and_pauses_added(@ForAll("cases") RandomCase duty) {
    var deadline = solution(duty, duty.start());
    var due = dueAt(deadline);
    var steps = deadline.derivation().steps();
    var dayZero = one(steps, Step.DayZero.class).date();
    var afterDayZero = dayZero.plusDays(1).atStartOfDay(duty.office().zone()).toInstant();

    var added = steps.stream().filter(Step.ClosingPaused.class::isInstance).count();
    assertThat(duty.calendar().closingsBetween(afterDayZero, due.plusNanos(1)))
        .hasSize(duty.days() + (int) added)
        .containsExactlyElementsOf(
            steps.stream()
                .filter(Step.DayCounted.class::isInstance)
                .map(step -> ((Step.DayCounted) step).close())
                .toList());
  }

  @Property
  void who_asks_later_is_never_due_earlier(
      @ForAll("cases") RandomCase duty, @ForAll @IntRange(max = 20_000) int later) {
    var first = dueAt(solution(duty, duty.start()));
    var second = dueAt(solution(duty, duty.start().plusSeconds(60L * later)));

    assertThat(second).isAfterOrEqualTo(first);
  }

  @Property
  void who_is_accepted_later_never_ends_earlier(
      @ForAll("cases") RandomCase duty, @ForAll @IntRange(max = 20_000) int later) {
    var first = dueAt(online(duty, duty.start()));
    var second = dueAt(online(duty, duty.start().plusSeconds(later)));

    assertThat(second).isAfterOrEqualTo(first);
  }

  @Property
  void a_pause_never_brings_a_deadline_forward(@ForAll("cases") RandomCase duty) {
    var gross = dueAt(Measured.grossSolution(duty.calendar(), duty.start(), duty.days()));
    var net = dueAt(solution(duty, duty.start()));

    assertThat(net).isAfterOrEqualTo(gross);
  }

  @Property
  void one_more_working_day_is_the_next_close(@ForAll("cases") RandomCase duty) {
    var due = dueAt(Measured.grossSolution(duty.calendar(), duty.start(), duty.days()));
    var next = dueAt(Measured.grossSolution(duty.calendar(), duty.start(), duty.days() + 1));

    assertThat(next).isEqualTo(duty.calendar().nextClosing(due));
  }

  @Property
  void the_service_time_until_minutes_end_is_those_minutes(@ForAll("cases") RandomCase duty) {
    var length = Duration.ofMinutes(duty.minutes());
    var due = dueAt(online(duty, duty.start()));

    assertThat(Measured.serviceTimeBetween(duty.calendar(), duty.start(), due)).isEqualTo(length);
  }

  @Property
  void minutes_end_at_a_moment_of_service_and_not_a_moment_later(@ForAll("cases") RandomCase duty) {
    var due = dueAt(online(duty, duty.start()));

    assertThat(Measured.serviceTimeBetween(duty.calendar(), due.minusNanos(1), due))
        .isEqualTo(Duration.ofNanos(1));
  }

  @Property
  void service_time_adds_up(
      @ForAll("cases") RandomCase duty,
      @ForAll @IntRange(max = 2_000_000) int first,
      @ForAll @IntRange(max = 2_000_000) int second) {
    var calendar = duty.calendar();
    var start = duty.start();
    var middle = start.plusSeconds(first);
    var end = middle.plusSeconds(second);
    Assume.that(isKnown(duty, end));

    assertThat(Measured.serviceTimeBetween(calendar, start, end))
        .isEqualTo(
            Measured.serviceTimeBetween(calendar, start, middle)
                .plus(Measured.serviceTimeBetween(calendar, middle, end)));
  }

  @Property
  void no_service_time_runs_on_a_day_nobody_works(
      @ForAll("cases") RandomCase duty, @ForAll @IntRange(max = 150) int day) {
    var date = duty.office().start().plusDays(day);
    Assume.that(duty.calendar().dayOn(date) instanceof CalendarDay.NonWorking);
    var midnight = date.atStartOfDay(duty.office().zone()).toInstant();

    assertThat(
            Measured.serviceTimeBetween(
                duty.calendar(), midnight, midnight.plus(Duration.ofDays(1))))
        .isZero();
  }

  @Property
  void a_derivation_begins_at_the_anchor_and_ends_at_the_deadline(
      @ForAll("cases") RandomCase duty) {
    var deadline = solution(duty, duty.start());

    assertThat(deadline.derivation().steps()).startsWith(new Step.Anchored(duty.start()));
    assertThat(deadline.derivation().steps())
        .endsWith(
            switch (deadline) {
              case Due due -> new Step.Concluded(due.at());
              case Uncomputable open -> new Step.Provisional(open.provisionalDate());
            });
  }

  @Property
  void every_derivation_can_be_read_aloud_in_both_languages(@ForAll("cases") RandomCase duty) {
    var derivation = solution(duty, duty.start()).derivation();

    assertThat(DerivationText.indonesian(derivation).lines())
        .hasSize(derivation.steps().size() + 1)
        .allSatisfy(line -> assertThat(line).endsWith(".").doesNotContain("null"));
    assertThat(DerivationText.english(derivation).lines())
        .hasSize(derivation.steps().size() + 1)
        .allSatisfy(line -> assertThat(line).endsWith(".").doesNotContain("null"));
  }

  private static Deadline solution(RandomCase duty, Instant anchor) {
    return Deadlines.solution(duty.calendar(), anchor, duty.days(), duty.pauses());
  }

  private static Deadline online(RandomCase duty, Instant anchor) {
    return Deadlines.deskTimeOnline(duty.calendar(), anchor, Duration.ofMinutes(duty.minutes()));
  }

  private static Instant dueAt(Deadline deadline) {
    Assume.that(deadline instanceof Due);
    return ((Due) deadline).at();
  }

  private static boolean isKnown(RandomCase duty, Instant instant) {
    var date = LocalDate.ofInstant(instant, duty.office().zone());
    return !(duty.calendar().dayOn(date) instanceof CalendarDay.Unknown);
  }

  private static <T> T one(List<Step> steps, Class<T> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }
}
