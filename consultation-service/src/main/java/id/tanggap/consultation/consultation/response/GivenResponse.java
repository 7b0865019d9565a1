package id.tanggap.consultation.consultation.response;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Reply;
import id.tanggap.consultation.reference.CitedReference;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.journal.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** PROD-1: the response of one cycle of a consultation; never without words. */
@Entity
@DynamicUpdate
@Table(name = "response")
@SuppressWarnings("NullAway.Init")
public class GivenResponse {

  @Id private UUID id;
  private UUID consultationId;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private ResolutionPath path;

  @Enumerated(EnumType.STRING)
  private ResolutionOutcome outcome;

  @Enumerated(EnumType.STRING)
  private @Nullable ReferralDestination handedTo;

  @Enumerated(EnumType.STRING)
  private Medium medium;

  private UUID contentId;
  private UUID respondedBy;
  private Instant respondedAt;
  private boolean corrected;

  @ElementCollection
  @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "response_id"))
  @OrderColumn(name = "position")
  private List<CitedArticle> citations;

  protected GivenResponse() {}

  GivenResponse(Consultation consultation, ResponseRequest given, UUID contentId, Act act) {
    this.id = Ids.next();
    this.consultationId = consultation.id();
    this.cycle = consultation.cycle();
    this.path = consultation.path();
    this.outcome = given.outcome();
    this.handedTo = given.handedTo();
    this.medium = given.medium();
    this.contentId = contentId;
    this.respondedBy = act.personId();
    this.respondedAt = act.occurredAt();
    this.citations = given.cited();
  }

  /** What is published of it. */
  Reply reply(String digest) {
    var cited = citations.stream().map(CitedArticle::published).toList();
    return new Reply(id, outcome, handedTo, medium, cited, digest);
  }

  /** Row 18: it was wrong; whoever reads it is told so at once. */
  public void isBeingCorrected() {
    corrected = true;
  }

  public UUID contentId() {
    return contentId;
  }

  /** The references it rests on. */
  public Stream<UUID> cited() {
    return citations.stream().map(CitedArticle::referenceId);
  }

  public UUID consultationId() {
    return consultationId;
  }

  public Instant respondedAt() {
    return respondedAt;
  }

  /** The response with its words, and with what it cites by name. */
  public ResponseView response(String text, Map<UUID, CitedReference> named) {
    return new ResponseView(
        id,
        cycle,
        path,
        outcome,
        handedTo,
        medium,
        text,
        citations.stream().map(it -> CitationView.of(it, named)).toList(),
        respondedAt,
        corrected);
  }
}
