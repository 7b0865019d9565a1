package id.tanggap.consultation.testing;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.consultation.testing.Histories.Command;
import id.tanggap.consultation.testing.Histories.Heard;
import id.tanggap.consultation.testing.Histories.Merge;
import id.tanggap.consultation.testing.Histories.Own;
import id.tanggap.consultation.testing.Histories.Step;
import id.tanggap.consultation.testing.Histories.Told;
import id.tanggap.events.escalation.EscalationEvent;
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
  private final Merge merge;
  private final List<Step> ahead;
  private final Map<Integer, Escalation> escalations = new HashMap<>();
  private final Map<Integer, Neighbour> tellers = new HashMap<>();

  private InterleavedCase(String ticket, Merge merge) {
    this.ticket = ticket;
    this.merge = merge;
    this.ahead = new ArrayList<>(merge.steps());
  }

  /** A new ticket that is classified. */
  public static InterleavedCase of(Merge merge) {
    return new InterleavedCase(Desk.ticketInAnalysis(), merge);
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
        .record(event(escalation, news), THEN);
  }

  private static EscalationEvent event(Escalation escalation, Heard news) {
    return switch (news.told()) {
      case RAISED -> escalation.raisedIn(news.cycle());
      case ACKNOWLEDGED -> escalation.acknowledged();
      case ANSWERED -> escalation.answered();
      case RETURNED -> escalation.returned();
      case RESUBMITTED -> escalation.resubmitted();
      case REDIRECTED -> escalation.redirected();
      case WITHDRAWN -> escalation.withdrawn();
    };
  }

  private void does(Own what) {
    switch (what) {
      case REQUESTED -> command("/requests", Map.of("items", List.of(PAPER)));
      case COMPLETED -> command("/requests/" + openRequest() + "/completion", Map.of());
      case RESOLVED -> command("/response", Desk.response());
      case CANCELLED -> command("/cancellation", Map.of("reason", "RECORDED_IN_ERROR"));
      case REOPENED -> command("/reopening", Map.of("reason", "NEW_FACTS"));
    }
  }

  private void command(String path, Map<String, ?> body) {
    DEDI.does("/consultations/" + ticket + path, body);
  }

  private String openRequest() {
    return DEDI.gets("/consultations/" + ticket).path("requests.find { it.state == 'OPEN' }.id");
  }

  /** The status that both histories derive, whatever their order; each event was heard once. */
  public void endedWhereItShould() {
    var detail = DEDI.gets("/consultations/" + ticket).jsonPath();
    var status = Derivation.of(merge.own(), merge.heard()).name();
    assertThat(detail.getString("status")).as("%s", merge.steps()).isEqualTo(status);
    assertThat(detail.getInt("cycle")).isEqualTo(Derivation.cycle(merge.own()));
    assertThat(timesTold()).isEqualTo(merge.heard().size());
    Derivation.lastOfEach(merge.heard()).forEach(this::stands);
  }

  private int timesTold() {
    return DEDI.gets("/consultations/" + ticket + "/timeline?limit=200")
        .path("items.findAll { it.source == '/tanggap/escalation-service' }.size()");
  }

  private void stands(int number, Told last) {
    var id = Objects.requireNonNull(escalations.get(number)).id();
    var known = "escalation WHERE id = '%s' AND state = '%s'".formatted(id, state(last));
    assertThat(Database.ofTheService().count(known)).as("%s", merge.steps()).isEqualTo(1);
  }

  private static String state(Told last) {
    return switch (last) {
      case RESUBMITTED, REDIRECTED -> "RAISED";
      case RAISED, ACKNOWLEDGED, ANSWERED, RETURNED, WITHDRAWN -> last.name();
    };
  }
}
