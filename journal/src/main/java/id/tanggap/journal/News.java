package id.tanggap.journal;

import java.time.Instant;
import java.util.UUID;

/** An event of another service, as its reader gets it. */
public record News<E>(
    UUID id,
    String source,
    String subject,
    long sequence,
    String partitionKey,
    String office,
    Instant occurredAt,
    Instant recordedAt,
    Actor actor,
    E data) {}
