package id.tanggap.events.complaint;

import java.util.UUID;

/**
 * An administrator let a reader go on without an event that it could not apply. The envelope's
 * subject is the id under which the event was parked.
 *
 * @param subject the subject of the event that was skipped
 * @param sequence its place in that subject
 * @param consumer the service that skipped it
 */
public record EventSkipped(String subject, long sequence, String consumer, UUID by)
    implements ComplaintEvent {}
