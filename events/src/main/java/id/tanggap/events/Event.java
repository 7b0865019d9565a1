package id.tanggap.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data of one event. It carries ids, codes, times and enums only: never a name, an identity
 * number, a contact or free text, so that a topic never holds what may have to be erased. The type
 * of an event is the simple name of its record.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface Event {

  /** The name under which this event is published, the CloudEvents attribute {@code type}. */
  default String type() {
    return getClass().getSimpleName();
  }

  /**
   * All events of one owner by their type; {@code owner} is a sealed interface of this contract.
   */
  static <E extends Event> Map<String, Class<? extends E>> typesOf(Class<E> owner) {
    return recordsOf(owner)
        .map(type -> type.<E>asSubclass(owner))
        .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
  }

  private static Stream<Class<?>> recordsOf(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(Event::recordsOf)
        : Stream.of(type);
  }
}
