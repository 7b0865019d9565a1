package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each rule agrees with an algorithm that counts minutes with a finger. */
class SecondJudgeTest {

  @Provide
  Arbitrary<RandomCase> cases() {
    return RandomCase.any();
  }

  @Property
  void a_solution_is_due_when_the_second_judge_says(@ForAll("cases") RandomCase duty) {
    agree(
        duty,
        Deadlines.solution(duty.calendar(), duty.start(), duty.days(), duty.pauses()),
        duty.judge().solution(duty.anchor(), duty.days(), duty.pausedMinutes()));
  }

  @Property
  void a_progress_report_is_due_when_the_second_judge_says(@ForAll("cases") RandomCase duty) {
    agree(
        duty,
        Deadlines.progress(duty.calendar(), duty.start(), duty.days(), duty.pauses()),
        duty.judge().progress(duty.anchor(), duty.days()));
  }

  @Property
  void an_escalation_is_to_be_answered_when_the_second_judge_says(
      @ForAll("cases") RandomCase duty) {
    var solutionDue = duty.judge().closeAtOrAfter(duty.minutes() * 15);
    agree(
        duty,
        Deadlines.escalationAnswer(
            duty.calendar(),
            duty.start(),
            duty.days(),
            duty.judge().instant(solutionDue),
            duty.pauses()),
        duty.judge()
            .escalationAnswer(duty.anchor(), duty.days(), solutionDue, duty.pausedMinutes()));
  }

  @Property
  void minutes_online_end_when_the_second_judge_says(@ForAll("cases") RandomCase duty) {
    agree(
        duty,
        Deadlines.deskTimeOnline(duty.calendar(), duty.start(), Duration.ofMinutes(duty.minutes())),
        duty.judge().service(duty.anchor(), duty.minutes()));
  }

  @Property
  void service_time_between_two_instants_is_what_the_second_judge_counts(
      @ForAll("cases") RandomCase duty) {
    var end = duty.anchor() + duty.minutes() * 20;
    try {
      var counted =
          Measured.serviceTimeBetween(duty.calendar(), duty.start(), duty.judge().instant(end))
              .toMinutes();
      assertThat(counted).isEqualTo(duty.judge().serviceMinutes(duty.anchor(), end));
    } catch (YearNotComplete missing) {
      assertThat(duty.office().complete()).doesNotContain(missing.year());
    }
  }

  private static void agree(RandomCase duty, Deadline deadline, MinuteByMinute.Answer answer) {
    switch (deadline) {
      case Due due -> {
        assertThat(answer.known()).as("known to the second judge").isTrue();
        assertThat(due.at()).isEqualTo(duty.judge().instant(answer.minute()));
      }
      case Uncomputable open -> {
        assertThat(answer.known()).as("known to the second judge").isFalse();
        assertThat(duty.office().complete()).doesNotContain(open.missingYear());
        assertThat(open.provisionalDate()).isEqualTo(duty.judge().date(answer.minute()));
      }
    }
  }
}
