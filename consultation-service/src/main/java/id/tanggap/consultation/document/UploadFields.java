package id.tanggap.consultation.document;

import id.tanggap.api.time.Stated;
import id.tanggap.consultation.consultation.RequestLink;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be said beside a file, as the fields of a form. */
record UploadFields(
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    @Nullable Instant occurredAt,
    @Nullable String reason) {

  Stated stated() {
    return Stated.occurredAt(occurredAt, reason);
  }

  RequestLink link() {
    return new RequestLink(requestId, itemId);
  }
}
