package id.tanggap.consultation.consultation;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.PromiseCause;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** FF-7b3, ON-6b: the office owes a solution. */
@Embeddable
public record Promise(
    @Column(name = "promise_cause") @Enumerated(EnumType.STRING) PromiseCause cause,
    Instant promisedAt,
    boolean contactProvided) {

  /** the promise of a case that goes on is the first of its cycle. */
  void requireNotAfter(Act act) {
    act.requireNotBefore(
        promisedAt,
        new Wording(
            "occurredAt mendahului pembukaan kembali pertanyaan",
            "occurredAt is before the question was reopened"));
  }

  FollowUpPromised made(ConsultationSnapshot now, LocalDate dayZero) {
    return new FollowUpPromised(now, cause, dayZero, contactProvided);
  }
}
