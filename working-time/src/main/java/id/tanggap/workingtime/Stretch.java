package id.tanggap.workingtime;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time from (inclusive) to (exclusive); what remains of a clip may be empty. */
record Stretch(Instant from, Instant to) {

  Stretch clippedTo(Instant start, Instant end) {
    return new Stretch(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to);
  }

  boolean isEmpty() {
    return !from.isBefore(to);
  }

  Duration length() {
    return isEmpty() ? Duration.ZERO : Duration.between(from, to);
  }
}
