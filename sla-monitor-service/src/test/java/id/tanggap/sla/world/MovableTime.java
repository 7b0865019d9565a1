package id.tanggap.sla.world;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that a test sets by hand; it goes on from there. */
@Singleton
public class MovableTime {

  static final ZoneId WIB = ZoneId.of("Asia/Pontianak");

  private volatile Duration offset = Duration.ZERO;

  /** How far time has been moved. */
  public Duration offset() {
    return offset;
  }

  /** Local time of the office, such as {@code 2026-11-23T08:12}. */
  public void is(String local) {
    offset = Duration.between(Clock.systemUTC().instant(), wib(local));
  }

  /** What time it is. */
  public Instant is() {
    return Clock.systemUTC().instant().plus(offset);
  }

  public static Instant wib(String local) {
    return LocalDateTime.parse(local).atZone(WIB).toInstant();
  }

  @Produces
  @Alternative
  @Priority(1)
  @Singleton
  Clock clock() {
    InstantSource shifted =
        () -> Instant.ofEpochMilli(Clock.systemUTC().instant().plus(offset).toEpochMilli());
    return shifted.withZone(ZoneOffset.UTC);
  }
}
