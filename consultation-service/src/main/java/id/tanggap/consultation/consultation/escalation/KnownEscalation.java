package id.tanggap.consultation.consultation.escalation;

import id.tanggap.events.escalation.EscalatedToSectionHead;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What escalation-service told of one escalation. */
@Entity
@Table(name = "escalation")
@SuppressWarnings("NullAway.Init")
public class KnownEscalation {

  @Id private UUID id;
  private UUID consultationId;
  private @Nullable String number;
  private String sectionCode;

  @Enumerated(EnumType.STRING)
  private EscalationState state;

  private @Nullable Instant raisedAt;
  private @Nullable UUID answerId;
  private @Nullable Instant answeredAt;

  protected KnownEscalation() {}

  KnownEscalation(EscalatedToSectionHead raised, Instant raisedAt) {
    this.id = raised.escalationId();
    this.consultationId = raised.consultationId();
    this.number = raised.number();
    this.sectionCode = raised.sectionCode();
    this.state = EscalationState.RAISED;
    this.raisedAt = raisedAt;
  }

  void moved(EscalationState state, String sectionCode) {
    this.state = state;
    this.sectionCode = sectionCode;
  }

  void answered(UUID answer, Instant at) {
    state = EscalationState.ANSWERED;
    answerId = answer;
    answeredAt = at;
  }

  public UUID id() {
    return id;
  }

  /** The escalation as the office sees it with the case. */
  public EscalationView view() {
    return new EscalationView(id, number, sectionCode, state, raisedAt, answerId, answeredAt);
  }
}
