package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.RequestItemKind;
import id.tanggap.events.consultation.RequestedItem;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paper or piece of information; its name is free text and stays here. */
@Entity
@SuppressWarnings("NullAway.Init")
class RequestItem {

  @Id private UUID id;
  private int position;

  @Enumerated(EnumType.STRING)
  private RequestItemKind kind;

  private String name;
  private @Nullable UUID broughtBy;

  protected RequestItem() {}

  RequestItem(AskedItem asked, int position) {
    this.id = Ids.next();
    this.position = position;
    this.kind = asked.kind();
    this.name = asked.name();
  }

  boolean is(UUID named, RequestItemKind asked) {
    return id.equals(named) && kind == asked;
  }

  boolean isThere() {
    return broughtBy != null;
  }

  void broughtBy(UUID input) {
    broughtBy = input;
  }

  RequestedItem published() {
    return new RequestedItem(id, kind);
  }

  InputRequestResponse.Item response() {
    return new InputRequestResponse.Item(id, kind, name, isThere());
  }
}
