package id.tanggap.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the book. */
public record JournalRow(
    long position,
    UUID id,
    String subject,
    long sequence,
    String type,
    Instant occurredAt,
    Instant recordedAt,
    String actor,
    @Nullable String actorRole,
    @Nullable UUID causationId,
    JsonNode data) {}
