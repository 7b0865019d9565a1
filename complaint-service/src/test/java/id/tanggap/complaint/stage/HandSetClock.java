package id.tanggap.complaint.stage;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test; it stands still until a test moves it. */
@Alternative
@Priority(1)
@Singleton
public class HandSetClock extends Clock {

  private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");

  private volatile Instant now = Instant.parse("2026-11-24T02:00:00Z");

  /** Sets the office's local time, such as {@code 2026-11-24T09:00}. */
  public void is(String localTime) {
    now = LocalDateTime.parse(localTime).atZone(PONTIANAK).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
