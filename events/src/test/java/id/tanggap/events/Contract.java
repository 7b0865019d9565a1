package id.tanggap.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Comparator;
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

  private Contract() {}

  static Stream<EventType> types() {
    return Stream.of(Owner.values()).flatMap(Contract::typesOf);
  }

  /** In the order of their names. */
  static Stream<EventType> typesOf(Owner owner) {
    return Event.typesOf(owner.events()).values().stream()
        .map(record -> new EventType(owner, record))
        .sorted(Comparator.comparing(EventType::name));
  }
}
