package id.tanggap.consultation.consultation;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ConsultationStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How and when a consultation ended. */
@Embeddable
record Ending(
    @Column(name = "ending_status") @Enumerated(EnumType.STRING) ConsultationStatus status,
    @Column(name = "ended_at") Instant at) {

  private static final Wording NOT_BEFORE_IT_ENDED =
      new Wording(
          "tidak boleh sebelum pertanyaan berakhir", "must not be before the question ended");

  /** only what came later sets a question going again. */
  void requireNotAfter(Act act) {
    act.requireNotBefore(at, NOT_BEFORE_IT_ENDED);
  }
}
