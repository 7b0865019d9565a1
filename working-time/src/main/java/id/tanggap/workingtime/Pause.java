package id.tanggap.workingtime;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a clock stands still, from (inclusive) to (exclusive); still going on
 * if {@code to} is null. At most a century long.
 */
public record Pause(Instant from, @Nullable Instant to) {

  private static final long CENTURY_IN_DAYS = 36_525;

  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause ends after it begins: " + from + " to " + to);
    }
    if (to != null && ChronoUnit.DAYS.between(from, to) > CENTURY_IN_DAYS) {
      throw new IllegalArgumentException("a pause is at most a century long: " + to);
    }
  }

  public boolean covers(Instant instant) {
    return !instant.isBefore(from) && (to == null || instant.isBefore(to));
  }

  /** This pause as it stands at an instant: one that still goes on is taken to end then. */
  public Pause asOf(Instant instant) {
    return to != null || instant.isBefore(from) ? this : new Pause(from, instant);
  }
}
