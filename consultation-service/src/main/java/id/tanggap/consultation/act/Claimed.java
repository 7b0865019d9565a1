package id.tanggap.consultation.act;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A caller's word on when something happened away from the keyboard, under the name the field has
 * in its request.
 */
public record Claimed(String field, Instant at, @Nullable String reason) {

  public Claimed {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** {@code occurredAt} of a command, or null when it happens now. */
  public static @Nullable Claimed occurredAt(@Nullable Instant at, @Nullable String reason) {
    return at == null ? null : new Claimed("occurredAt", at, reason);
  }

  /** {@code submittedAt} of an intake, or null when the question comes now. */
  public static @Nullable Claimed submittedAt(@Nullable Instant at, @Nullable String reason) {
    return at == null ? null : new Claimed("submittedAt", at, reason);
  }

  boolean isBeforeTheDayOf(Instant now, ZoneId zone) {
    return at.atZone(zone).toLocalDate().isBefore(now.atZone(zone).toLocalDate());
  }
}
