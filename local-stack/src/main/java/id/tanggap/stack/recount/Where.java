package id.tanggap.stack.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** When and where something counts: {@code place} is data of an event with section and the like. */
record Where(String office, String day, String subject, JsonNode place) {

  static JsonNode inSection(JsonNode place, String section) {
    return ((ObjectNode) place.deepCopy()).put("sectionCode", section);
  }

  Line line(String figure, long minutes) {
    var isOwedByTheHead = subject.equals("ESCALATION_ANSWER");
    return new Line(
        office,
        day,
        subject,
        of("channel"),
        of("sectionCode"),
        of("topicCode"),
        isOwedByTheHead ? "" : of("officerId"),
        figure,
        minutes);
  }

  private String of(String field) {
    return place.path(field).asText("");
  }
}
