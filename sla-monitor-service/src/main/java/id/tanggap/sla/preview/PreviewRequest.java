package id.tanggap.sla.preview;

import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.sla.ClockKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What deadline is asked for. {@code procedure} goes with DESK_TIME, {@code period} with PROGRESS,
 * {@code solutionDueAt} with ESCALATION_ANSWER, {@code complaintClass} and {@code extension} with
 * COMPLAINT_RESPONSE; {@code asOf} asks by the calendar of that time.
 */
record PreviewRequest(
    @NotNull ClockKind kind,
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
    @Nullable Procedure procedure,
    @NotNull Instant anchor,
    @Size(max = 100) @Nullable List<@NotNull @Valid PauseRequest> pauses,
    @Min(1) @Max(1000) @Nullable Integer period,
    @Nullable Instant solutionDueAt,
    @Nullable ComplaintClass complaintClass,
    @Valid @Nullable ExtensionRequest extension,
    @Nullable Instant asOf) {

  /** FF-0, ON-0: which procedure of the standard. */
  enum Procedure {
    FACE_TO_FACE,
    ONLINE
  }

  /** From (inclusive) to (exclusive); without an end it still goes on. */
  record PauseRequest(@NotNull Instant from, @Nullable Instant to) {}

  /** COMP-1: more time, given then: so many working days. */
  record ExtensionRequest(
      @NotNull Instant grantedAt, @Min(1) @Max(60) @NotNull Integer workingDays) {}
}
