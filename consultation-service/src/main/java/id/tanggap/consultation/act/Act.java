package id.tanggap.consultation.act;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody does: who, when it occurred, when it is recorded, and why where that has to be
 * said. Duties are judged by when it occurred.
 */
public record Act(
    Actor actor, Instant occurredAt, Instant recordedAt, @Nullable String statedReason) {

  /** What the product itself does: a reaction to another service's event. */
  public static Act bySystem(Instant occurredAt, Instant recordedAt) {
    return new Act(Actor.SYSTEM, occurredAt, recordedAt, null);
  }

  /** The same act with the reason its actor gave. */
  public Act because(String reason) {
    return new Act(actor, occurredAt, recordedAt, reason);
  }

  /** The person who acts; the product itself is none and must not be asked. */
  public UUID personId() {
    return UUID.fromString(actor.id());
  }

  /** What goes into the journal of a visit or case: that this act brought the event about. */
  public Entry entry(UUID subject, long sequence, String officeCode, ConsultationEvent event) {
    var key = subject.toString();
    return Entry.of(
        key, sequence, key, officeCode, occurredAt, recordedAt, actor, event.type(), event);
  }

  /**
   * Refuses what is said to have occurred before it can have. What is done now never has: another
   * service's clock may be ahead of this one's.
   */
  public void requireNotBefore(Instant earliest, Wording otherwise) {
    if (occurredAt.isBefore(earliest) && occurredAt.isBefore(recordedAt)) {
      throw Refusal.ofField("occurredAt", otherwise);
    }
  }

  /** The same act as of now, whatever was said of its time. */
  public Act asOfNow() {
    return new Act(actor, recordedAt, recordedAt, statedReason);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(statedReason);
  }
}
