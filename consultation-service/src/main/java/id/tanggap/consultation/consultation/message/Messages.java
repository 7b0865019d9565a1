package id.tanggap.consultation.consultation.message;

import id.tanggap.api.page.Page;
import id.tanggap.consultation.consultation.PageOfCase;
import id.tanggap.consultation.content.Contents;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The messages in the books. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

  /** Stands where a text was erased on request. */
  private static final String ERASED = "";

  private final Contents contents;

  Messages(Contents contents) {
    this.contents = contents;
  }

  /** The messages of a case as they came; served by {@code message_of_consultation}. */
  Page<MessageResponse> of(PageOfCase page) {
    var found = page.of(this, "receivedAt");
    return Page.of(withTexts(found), page.limit(), MessageResponse::position);
  }

  private List<MessageResponse> withTexts(List<Message> found) {
    var texts = contents.texts(found.stream().map(Message::contentId).toList());
    return found.stream()
        .map(one -> one.response(texts.getOrDefault(one.contentId(), ERASED)))
        .toList();
  }
}
