package id.tanggap.consultation.consultation.message;

import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.consultation.consultation.RequestLink;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words of the stakeholder, alone or as what a request asked for. */
public record MessageRequest(
    @NotNull @PlainText(max = 4_000) String text,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    @Nullable Instant occurredAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  Stated stated() {
    return Stated.occurredAt(occurredAt, reason);
  }

  RequestLink link() {
    return new RequestLink(requestId, itemId);
  }
}
