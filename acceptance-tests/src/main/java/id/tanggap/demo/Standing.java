package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Where a case is: its status, when its solution was promised for, and what became of it. */
record Standing(String status, Optional<Instant> dueAt, String dueDate, String verdict) {

  /** Nothing was promised, or nothing can be said yet. */
  static final String NONE = "-";

  /** What the case itself shows to the officer. */
  static Standing shownBy(JsonNode detail) {
    var solution =
        StreamSupport.stream(detail.path("deadlines").spliterator(), false)
            .filter(deadline -> deadline.path("kind").asText().equals("SOLUTION"))
            .reduce((_, latest) -> latest);
    return new Standing(
        detail.required("status").asText(),
        solution.map(deadline -> deadline.get("dueAt")).map(due -> Instant.parse(due.asText())),
        solution.map(deadline -> deadline.path("dueDate").asText(NONE)).orElse(NONE),
        solution.map(Standing::verdictOf).orElse(NONE));
  }

  /** Whether promise and verdict are what they have to be. */
  boolean agreesWith(Standing expected) {
    return status.equals(expected.status)
        && dueAt.equals(expected.dueAt)
        && verdict.equals(expected.verdict);
  }

  /** A breach is a verdict, too, while the case is still open. */
  private static String verdictOf(JsonNode deadline) {
    var missed = deadline.path("state").asText().equals("MISSED");
    return deadline.path("verdict").asText(missed ? "MISSED" : NONE);
  }
}
