package id.tanggap.consultation.consultation.intake;

import static java.util.Objects.requireNonNullElse;

import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Medium;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question and whatever is known with it; R3: hardly anything may be demanded. */
public record ConsultationRequest(
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
    @NotNull Channel channel,
    @Nullable Medium medium,
    @Nullable UUID visitId,
    @Pattern(regexp = EXTERNAL_REFERENCE) @Nullable String externalReference,
    @Min(1) @Max(1_000) @Nullable Integer part,
    @NotNull @PlainText(max = 8_000) String question,
    @Pattern(regexp = "[A-Z0-9-]{1,40}") @Nullable String topicCode,
    @Valid @Nullable StakeholderProfile stakeholder,
    @Nullable Instant submittedAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  /** What the number of a ticket of HAI CSO looks like. */
  public static final String EXTERNAL_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}";

  Stated stated() {
    return new Stated("submittedAt", submittedAt, reason);
  }

  /** A ticket that was not split is its own first part. */
  @Nullable Integer partOfReference() {
    return externalReference == null ? null : requireNonNullElse(part, 1);
  }
}
