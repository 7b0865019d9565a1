package id.tanggap.consultation.visit;

import id.tanggap.api.text.PlainText;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visitor at the door; with {@code start} the caller receives it at once. */
public record VisitRequest(
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
    @NotNull @Valid StakeholderProfile stakeholder,
    @Nullable Boolean start,
    @Nullable Instant occurredAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  boolean startsAtOnce() {
    return Boolean.TRUE.equals(start);
  }
}
