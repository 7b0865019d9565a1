package id.tanggap.consultation.testing;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.consultation.testing.Meeting.Command;
import id.tanggap.consultation.testing.Meeting.Heard;
import id.tanggap.consultation.testing.Meeting.Step;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One question on its way through a merge: what comes next, and where it has to end. */
public final class InterleavedCase {

  private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");
  private static final Map<String, String> PAPER = Map.of("kind", "DOCUMENT", "name", "ADK");

  private final String ticket;
  private final Meeting meeting;
  private final List<Step> ahead;
  private final Map<Integer, Escalation> escalations = new HashMap<>();
  private final Map<Integer, Neighbour> tellers = new HashMap<>();

  private InterleavedCase(String ticket, Meeting meeting) {
    this.ticket = ticket;
    this.meeting = meeting;
    this.ahead = new ArrayList<>(meeting.steps());
  }

  /** A new ticket that is classified. */
  public static InterleavedCase of(Meeting meeting) {
    return new InterleavedCase(Desk.ticketInAnalysis(), meeting);
  }

  public boolean goesOn() {
    return !ahead.isEmpty();
  }

  /** Does what comes next; news is handed out. */
  public Optional<ConsumerRecord<String, byte[]>> nextStep() {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    return switch (ahead.removeFirst()) {
      case Command command -> {
        does(command.own());
        yield Optional.empty();
      }
      case Heard news -> Optional.of(told(news));
    };
  }

  private ConsumerRecord<String, byte[]> told(Heard news) {
    var escalation = escalations.computeIfAbsent(news.escalation(), _ -> Escalation.of(ticket));
    return tellers
        .computeIfAbsent(news.escalation(), _ -> Neighbour.escalations(escalation.id(), ticket))
        .record(escalation.event(news), THEN);
  }

  private void does(OfQuestion what) {
    switch (what) {
      case RECLASSIFIED -> reclassify();
      case REQUESTED -> command("/requests", Map.of("items", List.of(PAPER)));
      case COMPLETED -> command("/requests/" + openRequest() + "/completion", Map.of());
      case RESOLVED -> command("/response", Desk.response());
      case CANCELLED -> command("/cancellation", Map.of("reason", "RECORDED_IN_ERROR"));
      case REOPENED -> command("/reopening", Map.of("reason", "NEW_FACTS"));
    }
  }

  /** Row 6: refused while a head has the word, by what was heard until now. */
  private void reclassify() {
    var past = meeting.steps().subList(0, meeting.steps().size() - ahead.size() - 1);
    var path = "/consultations/" + ticket;
    var seen = DEDI.gets(path).header("ETag");
    var answer =
        DEDI.asks()
            .header("If-Match", seen)
            .contentType(ContentType.JSON)
            .body(Map.of("topicCode", "BANK-SP2D"))
            .post("/api/v1" + path + "/classification");
    assertThat(answer.statusCode())
        .isEqualTo(Derivation.isPossible(OfQuestion.RECLASSIFIED, past) ? 200 : 409);
  }

  private void command(String path, Map<String, ?> body) {
    DEDI.does("/consultations/" + ticket + path, body);
  }

  private String openRequest() {
    var requests = Field.in(DEDI.gets("/consultations/" + ticket)).path("requests");
    return requests
        .valueStream()
        .filter(request -> request.path("state").asText().equals("OPEN"))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  /** The status that both histories derive, whatever their order; each event was heard once. */
  public void endedWhereItShould() {
    var detail = Field.in(DEDI.gets("/consultations/" + ticket));
    var status = Derivation.of(meeting.own(), meeting.heard()).name();
    assertThat(detail.path("status").asText()).as("%s", meeting.steps()).isEqualTo(status);
    assertThat(detail.path("cycle").asInt()).isEqualTo(OfQuestion.cycleAfter(meeting.own()));
    assertThat(detail.path("topicCode").asText())
        .isEqualTo(Derivation.isReclassified(meeting.steps()) ? "BANK-SP2D" : "PD-KONTRAK");
    assertThat(timesTold()).isEqualTo(meeting.heard().size());
    Derivation.lastOfEach(meeting.heard()).forEach(this::stands);
  }

  private long timesTold() {
    return Field.in(DEDI.gets("/consultations/" + ticket + "/timeline?limit=200"))
        .path("items")
        .valueStream()
        .filter(item -> item.path("source").asText().equals("/tanggap/escalation-service"))
        .count();
  }

  private void stands(int number, OfEscalation last) {
    var id = Objects.requireNonNull(escalations.get(number)).id();
    var known = "escalation WHERE id = '%s' AND state = '%s'".formatted(id, state(last));
    assertThat(Database.ofTheService().count(known)).as("%s", meeting.steps()).isEqualTo(1);
  }

  private static String state(OfEscalation last) {
    return switch (last) {
      case RESUBMITTED, REDIRECTED -> "RAISED";
      case RAISED, ACKNOWLEDGED, ANSWERED, RETURNED, WITHDRAWN -> last.name();
    };
  }
}
