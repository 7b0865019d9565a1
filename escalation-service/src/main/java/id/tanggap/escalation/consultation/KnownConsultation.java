package id.tanggap.escalation.consultation;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consultation as the latest event about it left it. */
@Entity
public class KnownConsultation {

  @Id UUID id;

  String officeCode;

  String number;

  @Enumerated(EnumType.STRING)
  Channel channel;

  int cycle;

  @Nullable String topicCode;

  @Nullable String sectionCode;

  boolean accepted;

  @Enumerated(EnumType.STRING)
  ConsultationStatus status;

  long sequence;

  @SuppressWarnings("NullAway.Init")
  protected KnownConsultation() {}

  /** One that nothing is known of yet. */
  @SuppressWarnings("NullAway.Init")
  public KnownConsultation(UUID id) {
    this.id = id;
  }

  /** Takes over what an event says, unless a later one was already learnt. */
  public void learn(ConsultationSnapshot news, String office, long newsSequence) {
    if (newsSequence <= sequence) {
      return;
    }
    sequence = newsSequence;
    officeCode = office;
    number = news.number();
    channel = news.channel();
    cycle = news.cycle();
    topicCode = news.topicCode();
    sectionCode = news.sectionCode();
    status = news.status();
    accepted = accepted || status != ConsultationStatus.RECEIVED;
  }

  /** The consultation's id at consultation-service. */
  public UUID id() {
    return id;
  }

  /** Its human number, such as {@code K-042-2026-000123}. */
  public String number() {
    return number;
  }

  /** The office that serves it. */
  public String officeCode() {
    return officeCode;
  }

  /** Where it came in. */
  public Channel channel() {
    return channel;
  }

  /** Which round it is in; a reopened one is in its second. */
  public int cycle() {
    return cycle;
  }

  /** Its topic, once it is classified. */
  public @Nullable String topicCode() {
    return topicCode;
  }

  /** The section its topic belongs to, once it is classified (FF-7a3). */
  public @Nullable String sectionCode() {
    return sectionCode;
  }

  /** Whether an officer has accepted it. */
  public boolean isAccepted() {
    return accepted;
  }

  /** Whether it is resolved, cancelled or closed without a response. */
  public boolean hasEnded() {
    return Endings.isEnding(status);
  }
}
