package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be applied, or that waits behind one of its subject, and why.
 *
 * @param source the service it came from, or the topic of a record that is no event
 * @param office whose it is; of a record that is no event nobody knows
 * @param waiting how many later events of the subject wait behind it
 */
public record ParkedEvent(
    UUID id,
    String source,
    String subject,
    long sequence,
    String type,
    @Nullable String office,
    String reason,
    Instant parkedAt,
    long waiting) {

  Line line() {
    return new Line(source, subject);
  }
}
