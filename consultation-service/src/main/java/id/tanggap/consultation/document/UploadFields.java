package id.tanggap.consultation.document;

import id.tanggap.consultation.act.Claimed;
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

  @Nullable Claimed claimed() {
    return Claimed.occurredAt(occurredAt, reason);
  }

  RequestLink link() {
    return new RequestLink(requestId, itemId);
  }
}
