package id.tanggap.stack.recount;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of compliance as they follow from whole topics, each event as often as it likes. */
public final class Recount {

  private final Function<String, ZoneId> zones;
  private final Map<String, History> histories = new HashMap<>();
  private final Map<Line, Long> figures = new HashMap<>();

  private Recount(Collection<JsonNode> events, Function<String, ZoneId> zones) {
    this.zones = zones;
    events.stream()
        .collect(
            groupingBy(event -> event.path("source").asText() + event.path("subject").asText()))
        .forEach(
            (_, told) -> histories.put(told.getFirst().path("subject").asText(), inOrder(told)));
  }

  /** Counts all events of all topics; {@code zones} tells the zone of an office. */
  public static Map<Line, Long> of(Collection<JsonNode> events, Function<String, ZoneId> zones) {
    var recount = new Recount(events, zones);
    recount.histories.values().forEach(recount::count);
    return recount.figures;
  }

  private static History inOrder(List<JsonNode> told) {
    var once = new TreeMap<Long, JsonNode>();
    told.forEach(event -> once.put(History.sequence(event), event));
    return new History(new ArrayList<>(once.values()));
  }

  private void count(History history) {
    history.first("ConsultationReceived").ifPresent(it -> consultation(it, history));
    history
        .first("SlaClockStarted")
        .filter(it -> !isTimer(it.path("data")))
        .ifPresent(it -> obligation(it, history));
  }

  private static boolean isTimer(JsonNode clock) {
    return List.of("STAKEHOLDER_SILENCE", "REOPEN_WINDOW").contains(clock.path("kind").asText());
  }

  private void consultation(JsonNode received, History history) {
    var data = received.path("data");
    var isHistory = data.path("origin").asText().equals("HISTORICAL");
    var where =
        new Where(
            office(received),
            day(received, data.path("submittedAt").asText()),
            isHistory ? "HISTORICAL" : "CONSULTATION",
            history.lastAfterImage().orElseThrow());
    add(where, "RECEIVED", standing(history));
    var isAnswered = history.first("ConsultationResolved").isPresent();
    var isReopened = history.first("ConsultationReopened").isPresent();
    var isFirstContact = history.of("ConsultationResolved").anyMatch(Recount::isFirstContact);
    addIf(isAnswered, where, "ANSWERED");
    addIf(isReopened, where, "REOPENED");
    addIf(isFirstContact, where, "FIRST_CONTACT");
    addIf(isFirstContact && isReopened, where, "FIRST_CONTACT_REOPENED");
  }

  private static boolean isFirstContact(JsonNode resolved) {
    var data = resolved.path("data");
    return data.path("path").asText().equals("FIRST_CONTACT") && data.path("cycle").asInt() == 1;
  }

  private static String standing(History history) {
    var last =
        history.last(
            "ConsultationResolved",
            "ConsultationReopened",
            "ConsultationCancelled",
            "ConsultationClosedNoResponse");
    return switch (last.map(it -> it.path("type").asText()).orElse("")) {
      case "ConsultationResolved" -> "RESOLVED";
      case "ConsultationClosedNoResponse" -> "CLOSED_NO_RESPONSE";
      case "ConsultationCancelled" ->
          last.get().at("/data/reasonCode").asText().equals("LEFT_WITHOUT_CONTACT")
              ? "LEFT"
              : "CANCELLED";
      default -> "OPEN";
    };
  }

  private void obligation(JsonNode started, History history) {
    var told = new Judged(started, history);
    var kind = started.at("/data/kind").asText();
    var place = told.placeOfTheVerdict().orElseGet(() -> whereItsCaseIs(started));
    var day = day(started, started.path("time").asText());
    var where = new Where(office(started), day, kind, place);
    add(where, told.figures());
    told.fulfilled()
        .ifPresent(
            met -> {
              minutes(where, "NET_MINUTES", met.path("netMinutes").asLong());
              minutes(where, "GROSS_MINUTES", met.path("grossMinutes").asLong());
            });
  }

  /** An open obligation counts where its case is; that of an escalation, in its section. */
  private JsonNode whereItsCaseIs(JsonNode started) {
    var subject = history(started.at("/data/caseId").asText());
    var raised = subject.last("EscalatedToSectionHead", "EscalationRedirected");
    return raised
        .map(it -> (JsonNode) afterImage(it.at("/data/consultationId").asText()))
        .map(it -> Where.inSection(it, raised.get().at("/data/sectionCode").asText()))
        .orElseGet(() -> afterImage(started.at("/data/caseId").asText()));
  }

  private JsonNode afterImage(String consultation) {
    return history(consultation).lastAfterImage().orElseThrow();
  }

  private History history(String subject) {
    return Optional.ofNullable(histories.get(subject)).orElseGet(() -> new History(List.of()));
  }

  private void minutes(Where where, String figure, long minutes) {
    figures.merge(where.line(figure, step(minutes)), 1L, Long::sum);
  }

  /** Up to 127 each minute by itself, then steps that double whenever the minutes do. */
  private static long step(long minutes) {
    var width = 1L;
    while (minutes >= 128 * width) {
      width *= 2;
    }
    return (minutes / width + 1) * width - 1;
  }

  private void addIf(boolean holds, Where where, String figure) {
    if (holds) {
      add(where, figure);
    }
  }

  private void add(Where where, String... counted) {
    add(where, List.of(counted));
  }

  private void add(Where where, List<String> counted) {
    counted.forEach(figure -> figures.merge(where.line(figure, 0), 1L, Long::sum));
  }

  private String day(JsonNode event, String instant) {
    return History.day(instant, zones.apply(office(event)));
  }

  private static String office(JsonNode event) {
    return event.path("office").asText();
  }
}
