package id.tanggap.stack.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of one obligation, read off everything that was told of its clock. */
record Judged(JsonNode started, History history) {

  private static final String[] VERDICTS = {"SlaBreached", "SlaMet"};

  /** Where it was when the first verdict was given, or when it fell away. */
  Optional<JsonNode> placeOfTheVerdict() {
    return history.first(VERDICTS).or(this::cancelled).map(event -> event.path("data"));
  }

  Optional<JsonNode> fulfilled() {
    return history.last("SlaMet").map(event -> event.path("data"));
  }

  List<String> figures() {
    var standing = standing();
    var figures = new ArrayList<>(List.of("STARTED", standing));
    history.first(VERDICTS).map(Judged::verdict).ifPresent(first -> told(first, standing, figures));
    history
        .last("SlaBreached")
        .filter(it -> it.at("/data/lateOnArrival").asBoolean())
        .ifPresent(_ -> figures.add("LATE_ON_ARRIVAL"));
    return figures;
  }

  private static void told(String first, String standing, List<String> figures) {
    figures.add("FIRST_" + first);
    if (first.equals("MISSED") && standing.equals("MET")) {
      figures.add("AMENDED_TO_MET");
    }
    if (first.equals("MET") && standing.equals("MET_LATE")) {
      figures.add("AMENDED_TO_MISSED");
    }
  }

  private String standing() {
    if (history.last("SlaMet").isPresent()) {
      return lastVerdict().equals("MET") ? "MET" : "MET_LATE";
    }
    var reason = cancelled().map(it -> it.at("/data/reasonCode").asText()).orElse("");
    if (reason.equals("NOT_OWED")) {
      return "CANCELLED";
    }
    return passed() ? "MISSED" : reason.isEmpty() ? "OPEN" : "CANCELLED";
  }

  private String lastVerdict() {
    return history.last("SlaMet", "SlaVerdictAmended").map(Judged::verdict).orElseThrow();
  }

  private static String verdict(JsonNode event) {
    var data = event.path("data");
    return switch (event.path("type").asText()) {
      case "SlaBreached" -> "MISSED";
      case "SlaMet" -> data.path("verdict").asText();
      default -> data.path("toVerdict").asText();
    };
  }

  /** It fell away, and no verdict was told after that. */
  private Optional<JsonNode> cancelled() {
    return history.last("SlaClockCancelled").filter(it -> history.endsWith(it, VERDICTS));
  }

  /** The deadline that was last told to have passed is the one that holds. */
  private boolean passed() {
    var due =
        history
            .last("SlaDeadlineMoved")
            .map(it -> it.at("/data/newDueAt").asText(""))
            .orElseGet(() -> started.at("/data/dueAt").asText(""));
    return history
        .last("SlaBreached")
        .filter(it -> it.at("/data/dueAt").asText("").equals(due))
        .isPresent();
  }
}
