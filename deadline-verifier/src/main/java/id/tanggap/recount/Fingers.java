package id.tanggap.recount;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts one day after the other, as somebody at a wall calendar would. */
final class Fingers {

  private final OfficeDays days;

  Fingers(OfficeDays days) {
    this.days = days;
  }

  /** the day that does not count. */
  LocalDate dayZero(Instant anchor) {
    var date = days.dateOf(anchor);
    while (!days.works(date)) {
      date = date.plusDays(1);
    }
    return date;
  }

  /** The close of so many working days after day 0, those in a break left out. */
  Counted closeAfter(Instant anchor, int howMany, List<Break> breaks) {
    return closeAfter(anchor, howMany, breaks, MoreTime.NONE);
  }

  /** The same, and when time is up so many days more as had been given by then. */
  Counted closeAfter(Instant anchor, int howMany, List<Break> breaks, MoreTime more) {
    return count(dayZero(anchor).plusDays(1), Instant.MIN, howMany, breaks, anchor, more);
  }

  /** the first close after a moment, those in a break left out. */
  Counted nextCloseAfter(Instant moment, List<Break> breaks) {
    return count(days.dateOf(moment), moment, 1, breaks, moment, MoreTime.NONE);
  }

  private Counted count(
      LocalDate first,
      Instant after,
      int howMany,
      List<Break> breaks,
      Instant anchor,
      MoreTime more) {
    var left = howMany;
    var given = false;
    var unknown = days.isUnknown(days.dateOf(anchor));
    for (var date = first; ; date = date.plusDays(1)) {
      unknown |= days.isUnknown(date);
      if (days.works(date) && days.close(date).isAfter(after)) {
        var close = days.close(date);
        var toCount = left + (given ? 0 : more.daysAt(close));
        left -= breaks.stream().anyMatch(it -> it.swallows(close, toCount)) ? 0 : 1;
        if (left == 0 && !given) {
          given = true;
          left = more.daysAt(close);
        }
        if (left == 0) {
          return new Counted(unknown ? null : close, date);
        }
      }
    }
  }

  /** when so much SERVICE time has passed. */
  Counted afterServiceTime(Instant anchor, Duration length) {
    var left = length;
    var unknown = false;
    for (var date = days.dateOf(anchor); ; date = date.plusDays(1)) {
      unknown |= days.isUnknown(date);
      if (unknown) {
        return new Counted(null, date);
      }
      for (var hours : days.serviceHours(date)) {
        var from = later(anchor, Instant.parse(hours.path("from").asText()));
        var to = later(from, Instant.parse(hours.path("to").asText()));
        var open = Duration.between(from, to);
        if (left.compareTo(open) <= 0) {
          return new Counted(from.plus(left), date);
        }
        left = left.minus(open);
      }
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
