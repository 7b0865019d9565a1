package id.tanggap.consultation.consultation.escalation;

import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationAcknowledged;
import id.tanggap.events.escalation.EscalationAnswered;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.events.escalation.EscalationStep;
import id.tanggap.events.escalation.EscalationWithdrawn;
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

  /** Moves with its owner's news; who has it is told with each step. */
  void hear(EscalationStep news, Instant at) {
    sectionCode = news.sectionCode();
    switch (news) {
      case EscalatedToSectionHead _ -> state = EscalationState.RAISED;
      case EscalationAcknowledged _ -> state = EscalationState.ACKNOWLEDGED;
      case EscalationAnswered answered -> {
        state = EscalationState.ANSWERED;
        answerId = answered.answerId();
        answeredAt = at;
      }
      case EscalationReturned _ -> state = EscalationState.RETURNED;
      case EscalationResubmitted _, EscalationRedirected _ -> state = EscalationState.RAISED;
      case EscalationWithdrawn _ -> state = EscalationState.WITHDRAWN;
    }
  }

  public UUID id() {
    return id;
  }

  /** Whether a head is still asked. */
  public boolean isOpen() {
    return switch (state) {
      case RAISED, ACKNOWLEDGED, RETURNED -> true;
      case ANSWERED, WITHDRAWN -> false;
    };
  }

  /** The escalation as the office sees it with the case. */
  public EscalationView view() {
    return new EscalationView(id, number, sectionCode, state, raisedAt, answerId, answeredAt);
  }
}
