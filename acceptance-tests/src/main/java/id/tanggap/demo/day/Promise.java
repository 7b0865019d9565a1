package id.tanggap.demo.day;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Person;
import java.util.Map;
import java.util.stream.StreamSupport;

/** FF-7b3, ON-6b: the three working days of a case, and what they should be. */
final class Promise {

  private Promise() {}

  /** The latest of a case; waits until sla-monitor-service has told of it. */
  static JsonNode of(Story story, Person officer, String id) {
    return latest(
        story.readOnce(
            officer, "/consultations/" + id, detail -> latest(detail).hasNonNull("dueAt")));
  }

  /** The same once it is judged. */
  static JsonNode judged(Story story, Person officer, String id) {
    return latest(
        story.readOnce(
            officer, "/consultations/" + id, detail -> latest(detail).hasNonNull("verdict")));
  }

  /** When it should be due, as sla-monitor-service works it out without having the case. */
  static String workedOut(Story story, Person officer, String procedure, String anchor) {
    var asked =
        Call.post(
            "/deadlines/preview",
            Map.of(
                "kind",
                "SOLUTION",
                "officeCode",
                Office.CODE,
                "procedure",
                procedure,
                "anchor",
                anchor));
    return story.does(officer, "asks what day that makes", asked).text("dueAt");
  }

  private static JsonNode latest(JsonNode detail) {
    return StreamSupport.stream(detail.path("deadlines").spliterator(), false)
        .filter(deadline -> deadline.path("kind").asText().equals("SOLUTION"))
        .reduce(detail.path("nothing promised"), (_, latest) -> latest);
  }
}
