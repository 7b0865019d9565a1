package id.tanggap.journal;

import java.time.Instant;
import java.util.UUID;

/** An event that could not be applied, or that waits behind one of its subject, and why. */
public record ParkedEvent(
    UUID id,
    String source,
    String subject,
    long sequence,
    String type,
    String reason,
    Instant parkedAt) {}
