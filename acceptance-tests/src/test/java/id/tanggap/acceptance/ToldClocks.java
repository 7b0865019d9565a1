package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.SLA_MONITOR;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.recount.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Clocks and what they rest on, as sla-monitor-service tells the officers of each office. */
final class ToldClocks implements Source {

  private static final Map<String, String> OFFICERS = Map.of("042", "yusuf", "079", "petugas-079");

  private final RunningStack stack;
  private final Map<String, String> seenBy = new ConcurrentHashMap<>();

  ToldClocks(RunningStack stack) {
    this.stack = stack;
  }

  /** An officer of each office. */
  static Stream<String> officers() {
    return OFFICERS.values().stream();
  }

  static String officerOf(String officeCode) {
    return Objects.requireNonNull(OFFICERS.get(officeCode), officeCode);
  }

  /** All consultations that owe or owed something, in every office. */
  List<String> consultations() {
    return officers()
        .flatMap(officer -> clocks(officer, ""))
        .filter(clock -> clock.path("caseKind").asText().equals("CONSULTATION"))
        .map(clock -> clock.path("caseId").asText())
        .distinct()
        .toList();
  }

  /** The clocks of a consultation and its escalations. */
  List<JsonNode> clocksOf(String consultation) {
    return officers().flatMap(officer -> clocks(officer, "&caseId=" + consultation)).toList();
  }

  @Override
  public JsonNode derivation(String clockId) {
    var officer = Objects.requireNonNull(seenBy.get(clockId));
    return get(officer, SLA_MONITOR, "/clocks/" + clockId + "/derivation");
  }

  /** The one of today; what an older version told cannot be asked for. */
  @Override
  public JsonNode calendar(String officeCode, int version, LocalDate from, LocalDate to) {
    var days = "/calendars/" + officeCode + "?from=" + from + "&to=" + to;
    return get(officerOf(officeCode), SLA_MONITOR, days);
  }

  @Override
  public JsonNode policy(String kind) {
    return get("yusuf", SLA_MONITOR, "/policies/" + kind);
  }

  /** All items of a list, page after page. */
  Stream<JsonNode> list(String officer, String service, String path) {
    var found = new ArrayList<JsonNode>();
    var page = get(officer, service, path);
    page.path("items").forEach(found::add);
    while (page.path("nextCursor").isTextual()) {
      page = get(officer, service, path + "&cursor=" + page.path("nextCursor").asText());
      page.path("items").forEach(found::add);
    }
    return found.stream();
  }

  JsonNode get(String officer, String service, String path) {
    return stack
        .as(officer, service)
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .as(JsonNode.class);
  }

  private Stream<JsonNode> clocks(String officer, String filter) {
    return list(officer, SLA_MONITOR, "/clocks?limit=200" + filter)
        .peek(clock -> seenBy.put(clock.path("clockId").asText(), officer));
  }
}
