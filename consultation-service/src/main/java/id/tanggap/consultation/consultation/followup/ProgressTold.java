package id.tanggap.consultation.consultation.followup;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the stakeholder was told, or what was tried; an attempt alone does not fulfil FF-7c. */
public record ProgressTold(
    @NotNull @PlainText(max = 4_000) String text,
    @NotNull Medium medium,
    @NotNull ProgressOutcome outcome,
    @Nullable ProgressKind kind,
    @Nullable Instant occurredAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  /** Progress, unless it says otherwise. */
  ProgressKind kindOrProgress() {
    return kind == null ? ProgressKind.PROGRESS : kind;
  }
}
