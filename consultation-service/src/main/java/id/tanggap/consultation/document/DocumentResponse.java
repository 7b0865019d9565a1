package id.tanggap.consultation.document;

import id.tanggap.api.page.Cursor;
import id.tanggap.events.consultation.Party;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document; name and hash are missing once it is erased.
 *
 * @param sameAs the document of this case that brought the same bytes first
 * @param signature what a scanner found in it, by the scanner's own name; such a one has no bytes
 */
public record DocumentResponse(
    UUID id,
    UUID consultationId,
    int cycle,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    @Nullable String fileName,
    String mediaType,
    long bytes,
    @Nullable String sha256,
    @Nullable UUID sameAs,
    ScanState scan,
    @Nullable String signature,
    Party by,
    Instant receivedAt,
    @Nullable Instant erasedAt) {

  Cursor position() {
    return Cursor.of(receivedAt.toString(), id.toString());
  }
}
