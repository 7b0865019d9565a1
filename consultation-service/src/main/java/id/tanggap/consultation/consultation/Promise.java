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

  private static final Wording NOT_BEFORE_IT_WAS_REOPENED =
      new Wording(
          "tidak boleh sebelum pertanyaan dibuka kembali",
          "must not be before the question was reopened");

  /** the promise of a case that goes on is the first of its cycle. */
  void requireNotAfter(Act act) {
    act.requireNotBefore(promisedAt, NOT_BEFORE_IT_WAS_REOPENED);
  }

  FollowUpPromised made(ConsultationSnapshot now, LocalDate dayZero) {
    return new FollowUpPromised(now, cause, dayZero, contactProvided);
  }
}
