package id.tanggap.consultation.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The office's clock, set by hand. */
@Singleton
@Alternative
@Priority(1)
public class Time extends Clock {

  static final ZoneId OFFICE = ZoneId.of("Asia/Pontianak");

  private volatile Instant now = Instant.parse("2026-11-24T02:00:00Z");

  /** It is now this time on the office's wall. */
  public void is(String officeTime) {
    now = at(officeTime);
  }

  /** An instant by the office's wall. */
  public static Instant at(String officeTime) {
    return LocalDateTime.parse(officeTime).atZone(OFFICE).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
