package id.tanggap.sla.clock;

import static id.tanggap.events.sla.ClockKind.COMPLAINT_CLOSING;
import static id.tanggap.events.sla.ClockKind.COMPLAINT_FOLLOW_UP;
import static id.tanggap.events.sla.ClockKind.COMPLAINT_REPLY;
import static id.tanggap.events.sla.ClockKind.COMPLAINT_RESPONSE;
import static id.tanggap.events.sla.ClockKind.COMPLAINT_VERIFICATION;
import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.overview.ToldClocks;
import id.tanggap.sla.world.Filing;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed to a reporter, from the complaint to its end. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ComplaintClocksTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject ToldClocks told;

  private final Filing complaint = Filing.at("042");

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"COMP-0", "COMP-1"})
  void a_complaint_is_verified_three_working_days_after_it_was_submitted() {
    topics.tell(List.of(complaint.received("2026-11-23T11:20")));

    var clock = until(COMPLAINT_VERIFICATION, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-26T16:00"));
    assertThat(clock.handling().channel()).isNull();

    topics.tell(List.of(complaint.verified("2026-11-24T08:30")));
    until(COMPLAINT_VERIFICATION, ClockState.MET);
  }

  @Test
  @Clause("COMP-3a")
  void a_letter_from_the_box_counts_from_when_it_was_put_in() {
    topics.tell(List.of(complaint.received("2026-11-18T09:00", "2026-11-24T08:00")));

    var clock = until(COMPLAINT_VERIFICATION, ClockState.MISSED);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-23T16:00"));
    var breach = watch.journalOf(clock.clockId()).getLast().data();
    assertThat(breach.path("lateOnArrival").asBoolean()).isTrue();
  }

  @Test
  @Clause("COMP-1")
  void something_is_done_five_working_days_after_the_verification() {
    topics.tell(
        List.of(complaint.received("2026-11-23T11:20"), complaint.verified("2026-11-24T08:30")));

    var clock = until(COMPLAINT_FOLLOW_UP, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-12-01T16:00"));
    topics.tell(
        List.of(
            complaint.classified(ComplaintClass.ASPIRATION, "2026-11-24T08:40"),
            complaint.followedUp("2026-11-24T08:50")));
    until(COMPLAINT_FOLLOW_UP, ClockState.MET);
  }

  @Test
  @Clause("COMP-1")
  void an_answer_is_a_follow_up_too() {
    answered(ComplaintClass.ASPIRATION);

    until(COMPLAINT_FOLLOW_UP, ClockState.MET);
    until(COMPLAINT_RESPONSE, ClockState.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "INFORMATION_REQUEST,       2026-12-01T16:00",
    "ASPIRATION,                2026-12-01T16:00",
    "COMPLAINT_NON_SUPERVISORY, 2026-12-14T16:00",
    "COMPLAINT_SUPERVISORY,     2027-02-23T15:00",
  })
  @Clause("COMP-1")
  void the_answer_is_due_by_the_class_counted_from_the_verification(
      ComplaintClass complaintClass, String due) {
    time.is("2026-11-25T09:00");
    topics.tell(
        List.of(
            complaint.received("2026-11-23T11:20"),
            complaint.verified("2026-11-24T08:30"),
            complaint.classified(complaintClass, "2026-11-25T08:00")));

    var clock = until(COMPLAINT_RESPONSE, ClockState.RUNNING);
    assertThat(clock.term().anchorAt()).isEqualTo(wib("2026-11-24T08:30"));
    assertThat(clock.term().dueAt()).isEqualTo(wib(due));
  }

  @Test
  @Clause("COMP-1")
  void nothing_is_owed_while_the_reporter_is_asked() {
    verified(ComplaintClass.ASPIRATION);
    topics.tell(List.of(complaint.asked("2026-11-24T08:50")));
    until(COMPLAINT_RESPONSE, ClockState.PAUSED);
    until(COMPLAINT_FOLLOW_UP, ClockState.PAUSED);

    time.is("2026-11-26T09:00");
    topics.tell(List.of(complaint.replied("2026-11-26T08:50")));

    assertThat(until(COMPLAINT_RESPONSE, ClockState.RUNNING).term().dueAt())
        .isEqualTo(wib("2026-12-02T16:00"));
    assertThat(until(COMPLAINT_FOLLOW_UP, ClockState.RUNNING).term().addedClosings()).isEqualTo(1);
    until(COMPLAINT_REPLY, ClockState.CANCELLED);
  }

  @Test
  @Clause("COMP-0")
  void a_complaint_that_is_complete_after_all_awaits_nobody() {
    topics.tell(
        List.of(
            complaint.received("2026-11-23T11:20"),
            complaint.asked("2026-11-23T12:00"),
            complaint.wroteUnasked("2026-11-23T12:30"),
            complaint.verified("2026-11-24T08:30")));

    var verification = until(COMPLAINT_VERIFICATION, ClockState.MET);
    assertThat(verification.term().addedClosings()).isZero();
    assertThat(verification.fulfilment().orElseThrow().netMinutes()).isEqualTo(40);
    until(COMPLAINT_REPLY, ClockState.CANCELLED);
    until(COMPLAINT_FOLLOW_UP, ClockState.RUNNING);
  }

  @Test
  @Clause("COMP-1")
  void the_head_of_the_office_gives_more_time_and_the_deadline_moves_for_that_reason() {
    verified(ComplaintClass.ASPIRATION);
    topics.tell(List.of(complaint.extended(3, "2026-11-24T08:55")));

    await().until(() -> dueAt(COMPLAINT_RESPONSE), wib("2026-12-04T16:30")::equals);
    var clock = until(COMPLAINT_RESPONSE, ClockState.RUNNING);
    var moved = watch.journalOf(clock.clockId()).getLast().data();
    assertThat(moved.path("reason").asText()).isEqualTo("EXTENSION");
    assertThat(told.derivation(clock.clockId()).path("textId").asText())
        .contains("kepala kantor memberi tambahan waktu 3 hari kerja");
    assertThat(told.derivation(clock.clockId()).path("textEn").asText())
        .contains("the head of the office gave 3 more working days");
  }

  @Test
  @Clause("COMP-1")
  void more_time_given_after_a_miss_makes_nothing_good() {
    verified(ComplaintClass.ASPIRATION);
    time.is("2026-12-01T16:01");
    until(COMPLAINT_RESPONSE, ClockState.MISSED);

    time.is("2026-12-02T09:00");
    topics.tell(
        List.of(
            complaint.extended(10, "2026-12-02T08:00"), complaint.responded("2026-12-02T08:30")));

    await().until(() -> until(COMPLAINT_RESPONSE, ClockState.MISSED).fulfilment().isPresent());
    var clock = until(COMPLAINT_RESPONSE, ClockState.MISSED);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-12-01T16:00"));
    assertThat(watch.told(clock))
        .contains("SlaBreached", "SlaMet")
        .doesNotContain("SlaDeadlineMoved");
  }

  @Test
  @Clause("COMP-1")
  void an_answer_given_in_time_and_recorded_late_amends_the_verdict() {
    verified(ComplaintClass.ASPIRATION);
    time.is("2026-12-01T16:01");
    until(COMPLAINT_RESPONSE, ClockState.MISSED);

    time.is("2026-12-02T09:00");
    topics.tell(List.of(complaint.responded("2026-12-01T15:00", "2026-12-02T08:30")));

    var clock = until(COMPLAINT_RESPONSE, ClockState.MET);
    assertThat(watch.told(clock)).containsSubsequence("SlaBreached", "SlaMet", "SlaVerdictAmended");
    assertThat(dueAt(COMPLAINT_CLOSING)).isEqualTo(wib("2026-12-15T16:00"));
  }

  @Test
  @Clause("COMP-0")
  void a_reporter_is_waited_for_thirty_calendar_days() {
    topics.tell(
        List.of(complaint.received("2026-11-23T11:20"), complaint.asked("2026-11-24T08:30")));
    var timer = until(COMPLAINT_REPLY, ClockState.RUNNING);
    until(COMPLAINT_VERIFICATION, ClockState.PAUSED);
    assertThat(timer.term().dueAt()).isEqualTo(wib("2026-12-24T08:30"));

    time.is("2026-12-24T08:31");

    until(COMPLAINT_REPLY, ClockState.EXPIRED);
    var expired = watch.journalOf(timer.clockId()).getLast().data();
    assertThat(expired.path("timer").asText()).isEqualTo("COMPLAINT_REPLY");
    assertThat(expired.path("requestId").asText()).isEqualTo(complaint.requestId().toString());
    topics.tell(List.of(complaint.withdrawn("2026-12-24T08:30")));
    until(COMPLAINT_VERIFICATION, ClockState.CANCELLED);
    until(COMPLAINT_REPLY, ClockState.EXPIRED);
  }

  @Test
  @Clause("COMP-1")
  void an_answer_stands_open_for_ten_working_days() {
    answered(ComplaintClass.ASPIRATION);
    var timer = until(COMPLAINT_CLOSING, ClockState.RUNNING);
    assertThat(timer.term().dueAt()).isEqualTo(wib("2026-12-08T16:00"));

    time.is("2026-12-08T16:01");

    until(COMPLAINT_CLOSING, ClockState.EXPIRED);
    assertThat(watch.told(timer)).containsExactly("SlaClockStarted", "SlaTimerExpired");
  }

  @Test
  @Clause("COMP-1")
  void reopened_it_is_answered_anew_by_its_class_and_closes_no_more() {
    answered(ComplaintClass.COMPLAINT_NON_SUPERVISORY);
    until(COMPLAINT_CLOSING, ClockState.RUNNING);
    time.is("2026-11-30T09:00");

    topics.tell(List.of(complaint.reopened("2026-11-30T08:00")));

    until(COMPLAINT_CLOSING, ClockState.CANCELLED);
    var again = until(COMPLAINT_RESPONSE, ClockState.RUNNING);
    assertThat(again.obligation().cycle()).isEqualTo(2);
    assertThat(again.term().dueAt()).isEqualTo(wib("2026-12-18T16:30"));
    assertThat(watch.clocksOf(complaint.id, COMPLAINT_RESPONSE))
        .extracting(SlaClock::state)
        .containsExactly(ClockState.MET, ClockState.RUNNING);
    assertThat(watch.clocksOf(complaint.id, COMPLAINT_VERIFICATION)).hasSize(1);
    assertThat(watch.clocksOf(complaint.id, COMPLAINT_FOLLOW_UP)).hasSize(1);

    topics.tell(List.of(complaint.responded("2026-11-30T08:30")));
    until(COMPLAINT_CLOSING, ClockState.RUNNING);
  }

  @Test
  @Clause("COMP-1")
  void what_is_rejected_redirected_or_withdrawn_is_owed_no_more() {
    var rejected = Filing.at("042");
    var redirected = Filing.at("042");
    var withdrawn = Filing.at("042");
    for (var each : List.of(rejected, redirected, withdrawn)) {
      topics.tell(List.of(each.received("2026-11-23T11:20"), each.verified("2026-11-23T11:30")));
    }
    topics.tell(
        List.of(
            rejected.rejected("2026-11-24T08:00"),
            redirected.redirected("2026-11-24T08:00"),
            withdrawn.withdrawn("2026-11-24T08:00")));

    assertThat(cancelledFor(rejected)).isEqualTo("COMPLAINT_REJECTED");
    assertThat(cancelledFor(redirected)).isEqualTo("COMPLAINT_REDIRECTED");
    assertThat(cancelledFor(withdrawn)).isEqualTo("COMPLAINT_WITHDRAWN");
  }

  @Test
  @Clause("COMP-1")
  void news_told_twice_makes_each_clock_once() {
    var received = complaint.received("2026-11-23T11:20");
    var verified = complaint.verified("2026-11-24T08:30");

    topics.tell(List.of(received, received, verified, received, verified));

    until(COMPLAINT_FOLLOW_UP, ClockState.RUNNING);
    topics.tell(List.of(received, verified));
    for (var kind : List.of(COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP)) {
      assertThat(watch.clocksOf(complaint.id, kind)).hasSize(1);
    }
    assertThat(watch.told(until(COMPLAINT_VERIFICATION, ClockState.MET)))
        .containsExactly("SlaClockStarted", "SlaMet");
  }

  @Test
  @Clause("COMP-1")
  void warnings_come_on_the_last_working_day() {
    topics.tell(List.of(complaint.received("2026-11-23T11:20")));
    var clock = until(COMPLAINT_VERIFICATION, ClockState.RUNNING);

    time.is("2026-11-26T14:00");

    await()
        .until(
            () -> watch.told(clock),
            List.of("SlaClockStarted", "SlaWarningRaised", "SlaWarningRaised")::equals);
  }

  private void verified(ComplaintClass complaintClass) {
    topics.tell(
        List.of(
            complaint.received("2026-11-23T11:20"),
            complaint.verified("2026-11-24T08:30"),
            complaint.classified(complaintClass, "2026-11-24T08:40")));
    until(COMPLAINT_RESPONSE, ClockState.RUNNING);
  }

  private void answered(ComplaintClass complaintClass) {
    verified(complaintClass);
    topics.tell(List.of(complaint.responded("2026-11-24T08:50")));
  }

  private SlaClock until(ClockKind kind, ClockState state) {
    return watch.until(complaint.id, kind, state);
  }

  private @Nullable Instant dueAt(ClockKind kind) {
    return watch.clocksOf(complaint.id, kind).getLast().term().dueAt();
  }

  private String cancelledFor(Filing filing) {
    var clock = watch.until(filing.id, COMPLAINT_FOLLOW_UP, ClockState.CANCELLED);
    return watch.journalOf(clock.clockId()).getLast().data().path("reasonCode").asText();
  }
}
