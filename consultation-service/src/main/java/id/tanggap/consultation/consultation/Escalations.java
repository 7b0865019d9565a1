package id.tanggap.consultation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which escalation is open, and which one the way to the response is counted by; both by their ids,
 * so that news in any order ends in the same place.
 */
@Embeddable
record Escalations(
    @Column(name = "open_escalation_id") @Nullable UUID open,
    @Column(name = "counted_escalation_id") @Nullable UUID counted) {

  static final Escalations NONE = new Escalations(null, null);

  static Escalations raised(UUID escalation) {
    return new Escalations(escalation, escalation);
  }

  Escalations answered(UUID escalation) {
    return escalation.equals(open) ? new Escalations(null, counted) : this;
  }

  /** One that was withdrawn has answered nothing and does not count. */
  Escalations withdrawn(UUID escalation) {
    return new Escalations(
        escalation.equals(open) ? null : open, escalation.equals(counted) ? null : counted);
  }
}
