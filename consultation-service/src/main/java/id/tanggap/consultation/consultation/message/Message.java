package id.tanggap.consultation.consultation.message;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.StakeholderMessage;
import id.tanggap.events.consultation.Party;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** FF-5b, ON-4: one message of a stakeholder, whoever brought it. */
@Entity
@Table(name = "stakeholder_message")
@SuppressWarnings("NullAway.Init")
class Message {

  @Id private UUID id;
  private UUID consultationId;
  private int cycle;
  private @Nullable UUID requestId;
  private @Nullable UUID itemId;
  private UUID contentId;

  @Enumerated(EnumType.STRING)
  private Party broughtBy;

  private Instant receivedAt;

  protected Message() {}

  Message(Consultation consultation, StakeholderMessage published, UUID contentId, Act act) {
    this.id = published.id();
    this.consultationId = consultation.id();
    this.cycle = consultation.cycle();
    this.requestId = published.requestId();
    this.itemId = published.itemId();
    this.contentId = contentId;
    this.broughtBy = published.by();
    this.receivedAt = act.occurredAt();
  }

  UUID contentId() {
    return contentId;
  }

  MessageResponse response(String text) {
    return new MessageResponse(id, cycle, text, requestId, itemId, broughtBy, receivedAt);
  }
}
