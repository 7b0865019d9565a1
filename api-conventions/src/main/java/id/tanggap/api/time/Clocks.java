package id.tanggap.api.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The one clock of a service: UTC, whole milliseconds, in the local stack by the stack's time. */
class Clocks {

  @Produces
  @Singleton
  Clock clock(TimeShift shift) {
    var machine = Clock.systemUTC();
    InstantSource stack = () -> shift.at(machine.instant());
    return Clock.tick(stack.withZone(ZoneOffset.UTC), Duration.ofMillis(1));
  }
}
