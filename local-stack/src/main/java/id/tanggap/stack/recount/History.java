package id.tanggap.stack.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was ever told of one subject, in its sequence, as it stands in a topic. */
record History(List<JsonNode> events) {

  Optional<JsonNode> first(String... types) {
    return of(types).findFirst();
  }

  Optional<JsonNode> last(String... types) {
    return of(types).reduce((_, later) -> later);
  }

  Stream<JsonNode> of(String... types) {
    var wanted = Arrays.asList(types);
    return events.stream().filter(event -> wanted.contains(event.path("type").asText()));
  }

  /** Whether nothing of these was told after that event. */
  boolean endsWith(JsonNode event, String... types) {
    return of(types).allMatch(other -> sequence(other) <= sequence(event));
  }

  /** The last event that carries the state of the consultation after it. */
  Optional<JsonNode> lastAfterImage() {
    return events.stream()
        .map(event -> event.path("data"))
        .filter(data -> data.has("number") && data.has("channel") && data.has("cycle"))
        .reduce((_, later) -> later);
  }

  static long sequence(JsonNode event) {
    return event.path("sequence").asLong();
  }

  static String day(String instant, ZoneId zone) {
    return LocalDate.ofInstant(Instant.parse(instant), zone).toString();
  }
}
