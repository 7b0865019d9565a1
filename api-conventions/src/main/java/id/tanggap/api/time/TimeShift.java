package id.tanggap.api.time;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How the local stack's time follows from the machine's: shifted, and from its start on as many
 * times as fast as it was told. Everywhere else the two are the same.
 */
@Startup
@Singleton
public class TimeShift {

  private final Instant startedAt;
  private final Duration offset;
  private final int speed;

  @Inject
  TimeShift(TimeSettings settings) {
    this(settings, Clock.systemUTC().instant());
  }

  TimeShift(TimeSettings settings, Instant now) {
    refuse(settings.startAt().isPresent() && !settings.localStack(), "tanggap.start-at");
    refuse(settings.speed() != 1 && !settings.localStack(), "tanggap.speed");
    if (settings.speed() < 1) {
      throw new IllegalStateException("tanggap.speed is a whole number from 1 on");
    }
    speed = settings.speed();
    startedAt = settings.stackStartedAt().orElse(now);
    offset =
        settings.startAt().map(start -> Duration.between(startedAt, start)).orElse(Duration.ZERO);
  }

  /** What time it is in the stack at an instant of the machine's. */
  public Instant at(Instant ofTheMachine) {
    var since = Duration.between(startedAt, ofTheMachine);
    var ahead = since.isNegative() ? Duration.ZERO : since.multipliedBy(speed - 1L);
    return ofTheMachine.plus(offset).plus(ahead);
  }

  /** How much of the stack's time goes by meanwhile. */
  public Duration inTheStack(Duration ofTheMachine) {
    return ofTheMachine.multipliedBy(speed);
  }

  /** How long the machine waits for that much of the stack's time. */
  public Duration onTheMachine(Duration inTheStack) {
    return inTheStack.dividedBy(speed);
  }

  private static void refuse(boolean misused, String setting) {
    if (misused) {
      throw new IllegalStateException(
          setting
              + " moves time and is allowed in the local stack only"
              + " (tanggap.local-stack=true); remove it");
    }
  }
}
