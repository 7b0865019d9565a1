package id.tanggap.api.time;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A caller's word on when something happened away from the keyboard, under the name the field has
 * in its request; without a time it happens now. Whole milliseconds.
 */
public record Stated(String field, @Nullable Instant at, @Nullable String reason) {

  /** What is said of a time that has not come yet. */
  public static final Wording AT_MOST_NOW =
      new Wording("paling lambat sekarang", "must be at most now");

  private static final Wording BEFORE_TODAY =
      new Wording(
          "wajib diisi bila terjadi sebelum hari ini", "is required when it happened before today");

  public Stated {
    at = at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** {@code occurredAt} of a command. */
  public static Stated occurredAt(@Nullable Instant at, @Nullable String reason) {
    return new Stated("occurredAt", at, reason);
  }

  /** The same; a time before what it must follow is refused. */
  public Stated notBefore(Instant earliest, Wording otherwise) {
    if (at != null && at.isBefore(earliest)) {
      throw Refusal.ofField(field, otherwise);
    }
    return this;
  }

  /** When it happened: at most now, and before today in the office's zone with a reason only. */
  public Instant honest(Instant now, ZoneId zone) {
    if (at == null) {
      return now;
    }
    if (at.isAfter(now)) {
      throw Refusal.ofField(field, AT_MOST_NOW);
    }
    if (reason == null && LocalDate.ofInstant(at, zone).isBefore(LocalDate.ofInstant(now, zone))) {
      throw Refusal.ofField("reason", BEFORE_TODAY);
    }
    return at;
  }
}
