package id.tanggap.sla.stream;

import static java.util.Objects.requireNonNull;

import id.tanggap.events.Event;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.sla.SlaEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The types of event that this version knows on the stream, topic by topic. */
final class EventTypes {

  /** An administrator passed over an event; every service can say so on its topic. */
  private static final String OF_EVERY_TOPIC = "EventSkipped";

  private static final Map<String, Class<? extends Event>> OWNERS =
      Map.of(
          "tanggap.consultation.v1", ConsultationEvent.class,
          "tanggap.escalation.v1", EscalationEvent.class,
          "tanggap.sla.v1", SlaEvent.class);

  private EventTypes() {}

  static SortedSet<String> of(String topic) {
    var types = new TreeSet<>(Event.typesOf(requireNonNull(OWNERS.get(topic))).keySet());
    types.add(OF_EVERY_TOPIC);
    return types;
  }

  /** Those that are none of any topic. */
  static List<String> unknownOf(Set<String> types) {
    return types.stream()
        .filter(type -> PublicTopics.NAMES.stream().noneMatch(topic -> of(topic).contains(type)))
        .sorted()
        .toList();
  }
}
