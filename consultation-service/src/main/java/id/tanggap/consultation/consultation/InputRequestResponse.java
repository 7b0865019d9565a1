package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.RequestItemKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to the stakeholder, as it and the office see it. */
public record InputRequestResponse(
    UUID id,
    InputRequest.State state,
    Instant openedAt,
    @Nullable Instant closedAt,
    List<Item> items) {

  /** One thing asked. */
  public record Item(UUID id, RequestItemKind kind, String name, boolean received) {}
}
