package id.tanggap.sla.preview;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.sla.policy.Policy;
import id.tanggap.sla.policy.Setting;
import id.tanggap.sla.preview.PreviewRequest.PauseRequest;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Extension;
import id.tanggap.workingtime.Pause;
import id.tanggap.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A request that makes sense; refuses as {@code invalid-input} what does not. */
record Question(PreviewRequest request, List<Pause> pauses) {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  static Question of(PreviewRequest request) {
    requireReasonable("anchor", request.anchor());
    requireReasonable("solutionDueAt", request.solutionDueAt());
    requireReasonable("asOf", request.asOf());
    requireReasonable(
        "extension.grantedAt",
        request.extension() == null ? null : request.extension().grantedAt());
    var asked = request.pauses() == null ? List.<PauseRequest>of() : request.pauses();
    var pauses =
        IntStream.range(0, asked.size())
            .mapToObj(index -> pause("pauses[" + index + "]", asked.get(index)))
            .toList();
    return new Question(request, pauses);
  }

  Deadline deadline(WorkingCalendar calendar, Policy policy) {
    return deadline(calendar, policy, pauses);
  }

  /** the same as if nothing had been paused. */
  Deadline gross(WorkingCalendar calendar, Policy policy) {
    return deadline(calendar, policy, List.of());
  }

  private Deadline deadline(WorkingCalendar calendar, Policy policy, List<Pause> paused) {
    var anchor = request.anchor();
    return switch (request.kind()) {
      case SOLUTION ->
          Deadlines.solution(
              calendar, anchor, policy.number(Setting.WORKING_DAYS), counted(policy, paused));
      case PROGRESS ->
          Deadlines.progress(calendar, anchor, closingDay(policy), counted(policy, paused));
      case ESCALATION_ANSWER ->
          Deadlines.escalationAnswer(
              calendar, anchor, policy.number(Setting.WORKING_DAYS), solutionDueAt(), paused);
      case DESK_TIME -> deskTime(calendar, Duration.ofMinutes(policy.number(Setting.MINUTES)));
      case STAKEHOLDER_SILENCE, REOPEN_WINDOW, COMPLAINT_CLOSING ->
          Deadlines.solution(calendar, anchor, policy.number(Setting.WORKING_DAYS), List.of());
      case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP ->
          Deadlines.solution(calendar, anchor, policy.number(Setting.WORKING_DAYS), paused);
      case COMPLAINT_RESPONSE ->
          Deadlines.response(calendar, anchor, responseDays(policy), extension(), paused);
      case INCIDENT_NOTICE, PERSONAL_DATA_REQUEST ->
          Deadlines.clockHours(calendar, anchor, Duration.ofHours(policy.number(Setting.HOURS)));
      case COMPLAINT_REPLY ->
          Deadlines.calendarDays(calendar, anchor, policy.number(Setting.CALENDAR_DAYS));
    };
  }

  /** strict offices do not wait for the stakeholder. */
  private static List<Pause> counted(Policy policy, List<Pause> paused) {
    return policy.says(Setting.PAUSE_AWAITING_STAKEHOLDER) ? paused : List.of();
  }

  private Deadline deskTime(WorkingCalendar calendar, Duration length) {
    return switch (required("procedure", request.procedure())) {
      case FACE_TO_FACE -> Deadlines.deskTimeAtDesk(calendar, request.anchor(), length);
      case ONLINE -> Deadlines.deskTimeOnline(calendar, request.anchor(), length);
    };
  }

  /** FF-7c, A-5: period n closes with the n-th working day, or every so many days. */
  private int closingDay(Policy policy) {
    var period = required("period", request.period());
    var everyDays = policy.number(Setting.EVERY_WORKING_DAYS);
    var most = Deadlines.MOST_DAYS / everyDays;
    if (period > most) {
      throw Refusal.ofField(
          "period", new Wording("paling besar " + most, "must be at most " + most));
    }
    return period * everyDays;
  }

  private int responseDays(Policy policy) {
    var complaintClass = required("complaintClass", request.complaintClass());
    return policy.number(Setting.workingDaysOf(complaintClass));
  }

  private @Nullable Extension extension() {
    var asked = request.extension();
    return asked == null ? null : new Extension(asked.grantedAt(), asked.workingDays());
  }

  private Instant solutionDueAt() {
    return required("solutionDueAt", request.solutionDueAt());
  }

  private static Pause pause(String field, PauseRequest asked) {
    requireReasonable(field + ".from", asked.from());
    requireReasonable(field + ".to", asked.to());
    if (asked.to() != null && asked.to().isBefore(asked.from())) {
      throw Refusal.ofField(
          field + ".to", new Wording("tidak boleh sebelum from", "must not be before from"));
    }
    return new Pause(asked.from(), asked.to());
  }

  private static void requireReasonable(String field, @Nullable Instant instant) {
    if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
      throw Refusal.ofField(
          field,
          new Wording(
              "harus di antara tahun 2000 dan 2099", "must lie between the years 2000 and 2099"));
    }
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw Refusal.ofField(
          field, new Wording("wajib diisi untuk jenis ini", "is required for this kind"));
    }
    return value;
  }
}
