package id.tanggap.consultation.consultation.note;

import id.tanggap.api.page.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note with its words. */
public record NoteResponse(
    UUID id, String text, UUID writtenBy, @Nullable String writerRole, Instant writtenAt) {

  Cursor position() {
    return Cursor.of(writtenAt.toString(), id.toString());
  }
}
