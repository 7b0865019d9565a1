package id.tanggap.api.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock of a service: UTC, whole milliseconds, shifted in the local stack. */
class Clocks {

  @Produces
  @Singleton
  Clock clock(TimeShift shift) {
    return Clock.tick(Clock.offset(Clock.systemUTC(), shift.offset()), Duration.ofMillis(1));
  }
}
