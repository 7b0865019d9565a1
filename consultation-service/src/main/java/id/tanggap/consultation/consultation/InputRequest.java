package id.tanggap.consultation.consultation;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static id.tanggap.consultation.ConsultationProblem.NO_OPEN_REQUEST;
import static id.tanggap.consultation.ConsultationProblem.REQUEST_FULL;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.CompletionBasis;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.RequestItemKind;
import id.tanggap.events.consultation.RequestedItem;
import id.tanggap.events.consultation.StakeholderInputCompleted;
import id.tanggap.events.consultation.StakeholderInputRequested;
import id.tanggap.events.consultation.StakeholderInputWithdrawn;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** FF-5b, ON-4: papers and information asked of the stakeholder, until they are there or waived. */
@Entity
@SuppressWarnings("NullAway.Init")
public class InputRequest {

  /** What became of a request. */
  @Schema(name = "InputRequestState")
  public enum State {
    OPEN,
    COMPLETED,
    WITHDRAWN
  }

  private static final int MOST_ITEMS = 100;

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

  /** Adds items; {@code request-full} beyond what one request, and its events, can hold. */
  void add(List<AskedItem> asked) {
    if (items.size() + asked.size() > MOST_ITEMS) {
      throw REQUEST_FULL
          .refusal(
              new Wording(
                  "Satu permintaan memuat paling banyak " + MOST_ITEMS + " butir",
                  "One request holds at most " + MOST_ITEMS + " items"))
          .about(consultationId.toString());
    }
    for (var item : asked) {
      items.add(new RequestItem(item, items.size()));
    }
  }

  void end(State how, Act act) {
    state = how;
    closedAt = act.occurredAt();
  }

  UUID id() {
    return id;
  }

  boolean is(@Nullable UUID named) {
    return id.equals(named);
  }

  /** Something about this request; it may bring one of the items. */
  void take(StakeholderInput input) {
    requireToBe(input.requestId());
    if (input.itemId() != null) {
      item(input.itemId(), input.kind()).broughtBy(input.id());
    }
  }

  boolean isComplete() {
    return items.stream().allMatch(RequestItem::isThere);
  }

  void requireToBe(@Nullable UUID named) {
    if (!is(named)) {
      throw NO_OPEN_REQUEST
          .refusal(new Wording("Permintaan lain yang terbuka", "Another request is open"))
          .about(consultationId.toString());
    }
  }

  StakeholderInputRequested requested(ConsultationSnapshot now) {
    return new StakeholderInputRequested(now, id, published());
  }

  StakeholderInputCompleted completedByOfficer(ConsultationSnapshot now) {
    return new StakeholderInputCompleted(now, id, published(), CompletionBasis.OFFICER);
  }

  StakeholderInputCompleted completedByAllItems(ConsultationSnapshot now) {
    return new StakeholderInputCompleted(now, id, published(), CompletionBasis.ALL_ITEMS);
  }

  StakeholderInputWithdrawn withdrawn(ConsultationSnapshot now) {
    return new StakeholderInputWithdrawn(now, id, published());
  }

  InputRequestResponse response() {
    return new InputRequestResponse(
        id, state, openedAt, closedAt, items.stream().map(RequestItem::response).toList());
  }

  private RequestItem item(UUID named, RequestItemKind kind) {
    return items.stream()
        .filter(item -> item.is(named, kind))
        .findFirst()
        .orElseThrow(() -> notAsked(kind));
  }

  private static Refusal notAsked(RequestItemKind kind) {
    return INVALID_INPUT
        .refusal(new Wording("Butir itu tidak diminta", "No such item is asked"))
        .violation(
            "itemId",
            new Wording(
                "harus butir " + kind + " dari permintaan yang terbuka",
                "must be of the " + kind + " items of the open request"));
  }

  /** What is asked, without its names. */
  private List<RequestedItem> published() {
    return items.stream().map(RequestItem::published).toList();
  }
}
