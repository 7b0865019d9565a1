package id.tanggap.consultation.consultation.message;

import id.tanggap.api.page.Cursor;
import id.tanggap.events.consultation.Party;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message with its words. */
public record MessageResponse(
    UUID id,
    int cycle,
    String text,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    Party by,
    Instant receivedAt) {

  Cursor position() {
    return Cursor.of(receivedAt.toString(), id.toString());
  }
}
