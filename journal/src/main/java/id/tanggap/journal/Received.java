package id.tanggap.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record from a topic: its bytes, and the envelope that they should be. */
record Received(byte[] bytes, JsonNode envelope) {

  static Received of(byte[] bytes) {
    return new Received(bytes, EventJson.tree(bytes));
  }

  /**
   * Whether it is an envelope that can be put in its place: with a source, a subject, a sequence.
   */
  boolean hasItsPlace() {
    return isName("source")
        && isName("subject")
        && isName("type")
        && envelope.path("sequence").canConvertToLong();
  }

  private boolean isName(String attribute) {
    var value = envelope.path(attribute);
    return value.isTextual() && value.textValue().chars().noneMatch(Character::isISOControl);
  }

  Line line() {
    return new Line(text("source"), text("subject"));
  }

  long sequence() {
    return envelope.path("sequence").longValue();
  }

  String type() {
    return text("type");
  }

  <E> News<E> as(Class<? extends E> type) {
    return new News<>(
        id(),
        text("source"),
        text("subject"),
        sequence(),
        text("partitionkey"),
        text("office"),
        Instant.parse(text("time")),
        Instant.parse(text("recordedtime")),
        new Actor(text("actor"), optional("actorrole")),
        EventJson.as(envelope.path("data"), type));
  }

  /** Whose it is; absent in what is no event. */
  @Nullable String office() {
    return optional("office");
  }

  UUID id() {
    return UUID.fromString(text("id"));
  }

  private String text(String attribute) {
    return Optional.ofNullable(envelope.path(attribute).textValue())
        .orElseThrow(() -> new IllegalArgumentException("an event without " + attribute));
  }

  private @Nullable String optional(String attribute) {
    return envelope.path(attribute).textValue();
  }

  /** What is kept in order: the events of one subject from one source. */
  record Line(String source, String subject) {}
}
