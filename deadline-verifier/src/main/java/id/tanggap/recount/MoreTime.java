package id.tanggap.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** COMP-1: so many working days more, given at some time. */
record MoreTime(Instant givenAt, int days) {

  static final MoreTime NONE = new MoreTime(Instant.MAX, 0);

  static MoreTime of(JsonNode step) {
    return new MoreTime(
        Instant.parse(step.path("grantedAt").asText()), step.path("workingDays").asInt());
  }

  /** Of no use any more when time was up. */
  int daysAt(Instant close) {
    return givenAt.isBefore(close) ? days : 0;
  }
}
