package id.tanggap.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one subject, ready to be appended: the next of its sequence, which is
 * gapless from 1.
 *
 * @param subject the id or code of what it happened to
 * @param partitionKey what keeps related subjects in one order on the topic
 * @param office the office it belongs to
 * @param occurredAt when it happened, in milliseconds
 * @param recordedAt when it was recorded, in milliseconds
 * @param data published as JSON; ids, codes, times and enums only
 * @param topic where it is published; null for the usual topic of the service
 */
public record Entry(
    UUID id,
    String subject,
    long sequence,
    String partitionKey,
    String office,
    Instant occurredAt,
    Instant recordedAt,
    Actor actor,
    String type,
    Object data,
    @Nullable String topic) {

  /** An entry with an id of its own. */
  public static Entry of(
      String subject,
      long sequence,
      String partitionKey,
      String office,
      Instant occurredAt,
      Instant recordedAt,
      Actor actor,
      String type,
      Object data) {
    return new Entry(
        Ids.next(),
        subject,
        sequence,
        partitionKey,
        office,
        occurredAt,
        recordedAt,
        actor,
        type,
        data,
        null);
  }

  /** The same, published on another topic than the usual one: one that fewer may read. */
  public Entry on(String otherTopic) {
    return new Entry(
        id,
        subject,
        sequence,
        partitionKey,
        office,
        occurredAt,
        recordedAt,
        actor,
        type,
        data,
        otherTopic);
  }
}
