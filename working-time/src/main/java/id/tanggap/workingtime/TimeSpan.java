package id.tanggap.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A piece of a day in local time, from (inclusive) to (exclusive), never over midnight. */
public record TimeSpan(LocalTime from, LocalTime to) {

  static final TimeSpan WHOLE_DAY = new TimeSpan(LocalTime.MIN, LocalTime.MAX);

  public TimeSpan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a time span ends after it begins: " + from + "-" + to);
    }
  }

  Stretch on(LocalDate date, ZoneId zone) {
    return new Stretch(at(date, from, zone), at(date, to, zone));
  }

  private static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
    return date.atTime(time).atZone(zone).toInstant();
  }
}
