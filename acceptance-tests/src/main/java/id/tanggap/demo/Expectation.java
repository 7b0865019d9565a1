package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out where a case must stand, from the deadline asked for anew and the instant of the
 * answer.
 */
final class Expectation {

  private final Deadlines deadlines;
  private final InstantSource time;

  Expectation(Deadlines deadlines, InstantSource time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  Standing of(Case held, JsonNode detail) {
    var path = held.sample().expectedPath();
    if (held.sample().isFaceToFace() && path == ExpectedPath.FIRST_CONTACT) {
      return new Standing(path.end(), Optional.empty(), Standing.NONE, Standing.NONE);
    }
    var anchor = Instant.parse(detail.required("submittedAt").asText());
    var dueAt = deadlines.solution(held, anchor, pauses(detail));
    return new Standing(
        path.end(),
        dueAt,
        Standing.NONE,
        dueAt.map(due -> verdict(due, detail)).orElse(Standing.NONE));
  }

  private String verdict(Instant dueAt, JsonNode detail) {
    var answeredAt = answeredAt(detail);
    var judgedAt = answeredAt.or(() -> askedAt(detail)).orElseGet(time::instant);
    if (judgedAt.isAfter(dueAt)) {
      return "MISSED";
    }
    return answeredAt.isPresent() ? "MET" : Standing.NONE;
  }

  /** the case waits since it asked for papers, and still does. */
  private static List<Map<String, Instant>> pauses(JsonNode detail) {
    return askedAt(detail).map(since -> List.of(Map.of("from", since))).orElse(List.of());
  }

  private static Optional<Instant> answeredAt(JsonNode detail) {
    return hasStatus(detail, "RESOLVED")
        ? Optional.of(Consultations.answeredAt(detail))
        : Optional.empty();
  }

  private static Optional<Instant> askedAt(JsonNode detail) {
    return hasStatus(detail, "AWAITING_STAKEHOLDER")
        ? Optional.of(Consultations.askedAt(detail))
        : Optional.empty();
  }

  private static boolean hasStatus(JsonNode detail, String status) {
    return detail.required("status").asText().equals(status);
  }
}
