package id.tanggap.consultation.consultation;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.RequestedItem;
import id.tanggap.journal.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** FF-5b, ON-4: papers and information asked of the stakeholder, until they are there or waived. */
@Entity
@SuppressWarnings("NullAway.Init")
public class InputRequest {

  /** What became of a request. */
  public enum State {
    OPEN,
    COMPLETED,
    WITHDRAWN
  }

  @Id private UUID id;
  private UUID consultationId;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant openedAt;
  private @Nullable Instant closedAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "request_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<RequestItem> items;

  protected InputRequest() {}

  InputRequest(UUID consultationId, int cycle, Instant openedAt) {
    this.id = Ids.next();
    this.consultationId = consultationId;
    this.cycle = cycle;
    this.state = State.OPEN;
    this.openedAt = openedAt;
    this.items = new ArrayList<>();
  }

  void add(List<AskedItem> asked) {
    for (var item : asked) {
      items.add(new RequestItem(item, items.size()));
    }
  }

  void end(State how, Act act) {
    state = how;
    closedAt = act.occurredAt();
  }

  public UUID id() {
    return id;
  }

  /** What is asked, without its names. */
  List<RequestedItem> published() {
    return items.stream().map(RequestItem::published).toList();
  }

  InputRequestResponse response() {
    return new InputRequestResponse(
        id, state, openedAt, closedAt, items.stream().map(RequestItem::response).toList());
  }
}
