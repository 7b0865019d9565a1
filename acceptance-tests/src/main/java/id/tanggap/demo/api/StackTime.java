package id.tanggap.demo.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that the services believe in.
 *
 * @param shift how far it is from the machine's, as long as both keep the same pace
 * @param runsFrom when on the machine it begins to run faster
 * @param speed how many times as fast
 */
public record StackTime(InstantSource machine, Duration shift, Instant runsFrom, int speed)
    implements InstantSource {

  @Override
  public Instant instant() {
    var now = machine.instant();
    var ahead =
        now.isAfter(runsFrom)
            ? Duration.between(runsFrom, now).multipliedBy(speed - 1L)
            : Duration.ZERO;
    return now.plus(shift).plus(ahead);
  }

  /** How long the machine waits until the services believe that it is {@code then}. */
  public Duration until(Instant then) {
    var now = instant();
    var start = runsFrom.plus(shift);
    if (!now.isBefore(start)) {
      return Duration.between(now, then).dividedBy(speed);
    }
    return then.isAfter(start)
        ? Duration.between(now, start).plus(Duration.between(start, then).dividedBy(speed))
        : Duration.between(now, then);
  }
}
