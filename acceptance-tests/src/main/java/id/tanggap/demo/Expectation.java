package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

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
    if (answeredAt.orElseGet(time::instant).isAfter(dueAt)) {
      return "MISSED";
    }
    return answeredAt.isPresent() ? "MET" : Standing.NONE;
  }

  /** the case waited from when it asked for papers until the last of them came. */
  private static List<Map<String, Instant>> pauses(JsonNode detail) {
    return StreamSupport.stream(detail.path("requests").spliterator(), false)
        .filter(request -> request.hasNonNull("closedAt"))
        .map(request -> Map.of("from", at(request, "openedAt"), "to", at(request, "closedAt")))
        .toList();
  }

  private static Optional<Instant> answeredAt(JsonNode detail) {
    return detail.required("status").asText().equals("RESOLVED")
        ? Optional.of(Consultations.answeredAt(detail))
        : Optional.empty();
  }

  private static Instant at(JsonNode request, String field) {
    return Instant.parse(request.get(field).asText());
  }
}
