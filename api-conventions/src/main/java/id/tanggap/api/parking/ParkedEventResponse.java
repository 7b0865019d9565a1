package id.tanggap.api.parking;

import id.tanggap.journal.ParkedEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that stops its subject.
 *
 * @param source the service it came from, or the topic of a record that is no event
 * @param consumer the service that could not apply it
 * @param waiting how many later events of the subject wait behind it
 */
public record ParkedEventResponse(
    UUID id,
    String source,
    String consumer,
    String subject,
    long sequence,
    String type,
    @Nullable String officeCode,
    String reason,
    Instant parkedAt,
    long waiting) {

  static ParkedEventResponse of(ParkedEvent event, String consumer) {
    return new ParkedEventResponse(
        event.id(),
        event.source(),
        consumer,
        event.subject(),
        event.sequence(),
        event.type(),
        event.office(),
        event.reason(),
        event.parkedAt(),
        event.waiting());
  }
}
