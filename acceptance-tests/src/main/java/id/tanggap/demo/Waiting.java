package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** FF-5a, ON-4: a case that waits for its asker, and the papers that it waits for. */
record Waiting(String status, Set<String> papers) {

  /** What the case itself shows to the officer. */
  static Waiting shownBy(JsonNode detail) {
    var papers =
        detail
            .path("requests")
            .valueStream()
            .filter(request -> !request.hasNonNull("closedAt"))
            .flatMap(request -> request.required("items").valueStream())
            .map(item -> item.required("name").asText())
            .collect(Collectors.toSet());
    return new Waiting(detail.required("status").asText(), papers);
  }

  /** Cuts the way of the case short unless it waits, and for exactly these papers. */
  void requireFor(List<String> asked) {
    var expected = new Waiting("AWAITING_STAKEHOLDER", Set.copyOf(asked));
    if (!equals(expected)) {
      throw new IllegalStateException("should be %s, but is %s".formatted(expected, this));
    }
  }
}
