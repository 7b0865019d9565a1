package id.tanggap.consultation.consultation;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ConsultationReferred;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ReferralConcluded;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** another authority is asked; the office still owes the solution. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Referral {

  @Id private UUID id;
  private UUID consultationId;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private ReferralDestination destination;

  private @Nullable String externalReference;
  private Instant referredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ReferralOutcome outcome;

  private @Nullable Instant concludedAt;

  protected Referral() {}

  Referral(UUID consultationId, int cycle, Destination to, Instant referredAt) {
    this.id = Ids.next();
    this.consultationId = consultationId;
    this.cycle = cycle;
    this.destination = to.authority();
    this.externalReference = to.externalReference();
    this.referredAt = referredAt;
  }

  void conclude(ReferralOutcome how, Act act) {
    outcome = how;
    concludedAt = act.occurredAt();
  }

  ConsultationReferred referred(ConsultationSnapshot now) {
    return new ConsultationReferred(now, id, destination, externalReference);
  }

  ReferralConcluded concluded(ConsultationSnapshot now, ReferralOutcome how) {
    return new ReferralConcluded(now, id, destination, externalReference, how.name());
  }

  ReferralResponse response() {
    return new ReferralResponse(
        id, destination, externalReference, referredAt, outcome, concludedAt);
  }
}
