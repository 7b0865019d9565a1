package id.tanggap.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the hash of a row covers, after the hash of the row before: id, subject, sequence, partition
 * key, office, type, occurred and recorded time in milliseconds since 1970, actor, role, causation
 * and data, one a line, an absent value as an empty line.
 */
record ChainLink(Entry entry, @Nullable UUID causation, String json) {

  byte[] bytes() {
    return String.join(
            "\n",
            entry.id().toString(),
            line(entry.subject()),
            Long.toString(entry.sequence()),
            line(entry.partitionKey()),
            line(entry.office()),
            line(entry.type()),
            Long.toString(entry.occurredAt().toEpochMilli()),
            Long.toString(entry.recordedAt().toEpochMilli()),
            line(entry.actor().id()),
            line(Objects.requireNonNullElse(entry.actor().role(), "")),
            causation == null ? "" : causation.toString(),
            json)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a control character in an attribute of an event");
    }
    return value;
  }
}
