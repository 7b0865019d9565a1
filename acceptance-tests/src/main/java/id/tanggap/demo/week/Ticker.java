package id.tanggap.demo.week;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.day.Office;
import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes down what people do and what the stream tells, line by line, as it happens. */
final class Ticker {

  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH).withZone(Office.ZONE);

  private final PrintStream out;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, List<JsonNode>> early = new HashMap<>();

  Ticker(PrintStream out) {
    this.out = out;
  }

  synchronized void line(Instant at, String label, String who, String what, String how) {
    var form = "%s  %-2s %-12s %-52s %s";
    out.println(form.formatted(TIME.format(at), label, who, what, how).stripTrailing());
  }

  /** From now on, and for what was heard already, the case goes by this label. */
  synchronized void call(String caseId, String label) {
    labels.put(caseId, label);
    var waiting = early.remove(caseId);
    if (waiting != null) {
      waiting.forEach(this::heard);
    }
  }

  /** What the stream tells of a clock. */
  synchronized void heard(JsonNode event) {
    var caseId = event.path("partitionkey").asText();
    var label = labels.get(caseId);
    if (label == null) {
      early.computeIfAbsent(caseId, _ -> new ArrayList<>()).add(event);
    } else if (event.path("source").asText().endsWith("sla-monitor-service")) {
      line(
          Instant.parse(event.path("time").asText()), label, "stream", headline(event), how(event));
    }
  }

  private static String headline(JsonNode event) {
    var data = event.path("data");
    var period = data.has("period") ? " " + data.path("period").asText() : "";
    return event.path("type").asText() + " " + data.path("kind").asText() + period;
  }

  private static String how(JsonNode event) {
    var data = event.path("data");
    return switch (event.path("type").asText()) {
      case "SlaDeadlineMoved" ->
          "%s -> %s (%s)"
              .formatted(
                  time(data, "oldDueAt"), time(data, "newDueAt"), data.path("reason").asText());
      case "SlaMet" -> data.path("verdict").asText();
      case "SlaVerdictAmended" ->
          data.path("fromVerdict").asText() + " -> " + data.path("toVerdict").asText();
      case "SlaClockCancelled" -> data.path("reasonCode").asText();
      default -> data.hasNonNull("dueAt") ? "due " + time(data, "dueAt") : "";
    };
  }

  private static String time(JsonNode data, String field) {
    return TIME.format(Instant.parse(data.path(field).asText()));
  }
}
