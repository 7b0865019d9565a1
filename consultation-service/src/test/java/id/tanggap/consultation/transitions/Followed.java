package id.tanggap.consultation.transitions;

import static id.tanggap.consultation.testing.Person.DEDI;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.events.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A case that other services tell of: its own escalation, and how much was told so far. */
final class Followed {

  private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");
  private static final String OWN = "/tanggap/consultation-service";

  final String ticket;
  final Escalation own;
  private final Neighbour ofOwn;
  private int told;

  Followed(String ticket) {
    this.ticket = ticket;
    this.own = Escalation.of(ticket);
    this.ofOwn = Neighbour.escalations(own.id(), ticket);
  }

  /** escalation-service tells of the case's own escalation. */
  void tells(Event event) {
    tells(ofOwn, event);
  }

  /** A neighbour tells of something else, after what happened to the own escalation. */
  void tells(Neighbour neighbour, Event event) {
    told++;
    neighbour.tells(event, THEN.plusSeconds(told));
  }

  /** As {@link #tells(Neighbour, Event)}, of what was before the own escalation. */
  void toldLongAgo(Neighbour neighbour, Event event) {
    told++;
    neighbour.tells(event, THEN.minusSeconds(3600));
  }

  /** Everything that was told has been read. */
  boolean hasHeard() {
    var heard = 0;
    for (var item : seen("/timeline?limit=200").path("items")) {
      heard += item.path("source").asText().equals(OWN) ? 0 : 1;
    }
    return heard >= told;
  }

  /** A step of the officer who holds it. */
  void goesOn(String step, Map<String, ?> body) {
    DEDI.does("/consultations/" + ticket + step, body);
  }

  /** The last request to the stakeholder; one that nobody made where there is none. */
  UUID request() {
    var requests = detail().path("requests");
    return requests.isEmpty()
        ? UUID.randomUUID()
        : UUID.fromString(requests.get(requests.size() - 1).path("id").asText());
  }

  JsonNode detail() {
    return seen("");
  }

  private JsonNode seen(String what) {
    return Field.in(Api.get(DEDI, "/consultations/" + ticket + what).body());
  }
}
