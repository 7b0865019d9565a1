package id.tanggap.consultation.act;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** Why an entry of the journal was recorded late, or a case taken over: text, so kept beside it. */
@Entity
@IdClass(StatedReason.Key.class)
@SuppressWarnings("NullAway.Init")
class StatedReason {

  record Key(String subject, long sequence) implements Serializable {}

  @Id private String subject;
  @Id private long sequence;
  private String reason;

  protected StatedReason() {}

  StatedReason(String subject, long sequence, String reason) {
    this.subject = subject;
    this.sequence = sequence;
    this.reason = reason;
  }
}
