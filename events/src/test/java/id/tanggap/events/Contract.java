package id.tanggap.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.sla.SlaEvent;
import java.util.Map;
import java.util.stream.Stream;

/** The events of all owners, and a reader configured as every consumer of a topic is. */
final class Contract {

  /** Fields and types it does not know are ignored: the contract grows by addition only. */
  static final ObjectMapper READER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final Map<String, Class<? extends Event>> OWNERS =
      Map.of(
          "consultation", ConsultationEvent.class,
          "escalation", EscalationEvent.class,
          "sla", SlaEvent.class);

  private Contract() {}

  static Stream<EventType> types() {
    return OWNERS.entrySet().stream()
        .flatMap(
            owner ->
                Event.typesOf(owner.getValue()).values().stream()
                    .map(record -> new EventType(owner.getKey(), record)))
        .sorted();
  }
}
