package id.tanggap.consultation.consultation.message;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.content.Contents;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages in the books. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

  /** Stands where a text was erased on request. */
  private static final String ERASED = "";

  private static final UUID FIRST = new UUID(0, 0);

  private final Contents contents;

  Messages(Contents contents) {
    this.contents = contents;
  }

  /** The messages of a case as they came; served by {@code message_of_consultation}. */
  Page<MessageResponse> of(UUID consultation, Limit limit, Optional<Cursor> after) {
    var at = after.map(cursor -> cursor.instant(0)).orElse(Instant.EPOCH);
    var id = after.map(cursor -> cursor.uuid(1)).orElse(FIRST);
    var found =
        find(
                "consultationId = ?1 and receivedAt >= ?2 and (receivedAt > ?2 or id > ?3)"
                    + " order by receivedAt, id",
                consultation,
                at,
                id)
            .page(0, limit.plusOne())
            .list();
    return Page.of(withTexts(found), limit, MessageResponse::position);
  }

  private List<MessageResponse> withTexts(List<Message> found) {
    var texts = contents.texts(found.stream().map(Message::contentId).toList());
    return found.stream()
        .map(one -> one.response(texts.getOrDefault(one.contentId(), ERASED)))
        .toList();
  }
}
