package id.tanggap.api.time;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the local stack's time is from the machine's; zero everywhere else. */
@Startup
@Singleton
public class TimeShift {

  private final Duration offset;

  @Inject
  TimeShift(TimeSettings settings) {
    this(settings, Clock.systemUTC().instant());
  }

  TimeShift(TimeSettings settings, Instant now) {
    if (settings.startAt().isPresent() && !settings.localStack()) {
      throw new IllegalStateException(
          "tanggap.start-at moves time and is allowed in the local stack only"
              + " (tanggap.local-stack=true); remove it");
    }
    this.offset =
        settings
            .startAt()
            .map(start -> Duration.between(settings.stackStartedAt().orElse(now), start))
            .orElse(Duration.ZERO);
  }

  public Duration offset() {
    return offset;
  }
}
