package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Api;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sla-monitor-service works out when somebody asks for a deadline without having a case. */
final class Deadlines {

  private final Api api;

  Deadlines(Api api) {
    this.api = api;
  }

  /** FF-7b3, ON-6b: empty past the last complete year of the calendar. */
  Optional<Instant> solution(Case held, Instant anchor, List<Map<String, Instant>> pauses) {
    var sample = held.sample();
    var answer =
        api.post(
            held.officer(),
            "/deadlines/preview",
            Map.of(
                "kind",
                "SOLUTION",
                "officeCode",
                sample.officeCode(),
                "procedure",
                sample.isFaceToFace() ? "FACE_TO_FACE" : "ONLINE",
                "anchor",
                anchor,
                "pauses",
                pauses));
    return Optional.ofNullable(answer.get("dueAt")).map(JsonNode::asText).map(Instant::parse);
  }
}
