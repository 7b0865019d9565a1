package id.tanggap.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** a time in which nobody but the stakeholder could go on; without an end it still lasts. */
record Break(Instant from, @Nullable Instant to) {

  static Break of(JsonNode pause) {
    var to = pause.path("to");
    return new Break(
        Instant.parse(pause.path("from").asText()),
        to.isTextual() ? Instant.parse(to.asText()) : null);
  }

  boolean contains(Instant close) {
    return from.compareTo(close) <= 0 && (to == null || close.compareTo(to) < 0);
  }

  /** One that is not over moves nothing yet, and one that begins when time is up never does. */
  boolean swallows(Instant close, int stillToCount) {
    return to != null && contains(close) && (stillToCount > 1 || !from.equals(close));
  }
}
