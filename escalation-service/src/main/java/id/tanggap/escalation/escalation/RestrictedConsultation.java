package id.tanggap.escalation.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A consultation whose stakeholder asked that its data is not used; learnt from news. */
@Entity
@SuppressWarnings("NullAway.Init")
class RestrictedConsultation {

  @Id private UUID consultationId;
  private boolean restricted;
  private long told;

  protected RestrictedConsultation() {}
}
