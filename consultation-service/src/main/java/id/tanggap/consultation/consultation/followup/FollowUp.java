package id.tanggap.consultation.consultation.followup;

import id.tanggap.api.text.PlainText;
import id.tanggap.consultation.consultation.ContactPerson;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom to call back, where the channel itself is no way back. */
public record FollowUp(
    @Valid @Nullable ContactPerson contactPerson,
    @Nullable Instant occurredAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  /** Nothing special is said. */
  static final FollowUp PLAIN = new FollowUp(null, null, null);
}
