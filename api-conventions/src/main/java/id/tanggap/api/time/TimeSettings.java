package id.tanggap.api.time;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one time setting of the local stack. Read property by property, because a mapping of the
 * prefix {@code tanggap} would claim every other setting below it.
 */
@Singleton
class TimeSettings {

  private final Optional<Instant> startAt;
  private final Optional<Instant> stackStartedAt;
  private final int speed;
  private final boolean localStack;

  TimeSettings(
      @ConfigProperty(name = "tanggap.start-at") Optional<Instant> startAt,
      @ConfigProperty(name = "tanggap.stack-started-at") Optional<Instant> stackStartedAt,
      @ConfigProperty(name = "tanggap.speed", defaultValue = "1") int speed,
      @ConfigProperty(name = "tanggap.local-stack", defaultValue = "false") boolean localStack) {
    this.startAt = startAt;
    this.stackStartedAt = stackStartedAt;
    this.speed = speed;
    this.localStack = localStack;
  }

  /** The instant that the whole stack takes for its start; times in every service move with it. */
  Optional<Instant> startAt() {
    return startAt;
  }

  /**
   * Which instant of the machine's that is, so that a service that starts later agrees with the
   * others.
   */
  Optional<Instant> stackStartedAt() {
    return stackStartedAt;
  }

  /** How many times as fast as the machine's the stack's time runs from its start on. */
  int speed() {
    return speed;
  }

  /** Says that this is the local stack; elsewhere nobody may move time and the start is refused. */
  boolean localStack() {
    return localStack;
  }
}
