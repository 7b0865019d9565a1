package id.tanggap.sla.compliance.tally;

import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.Verdict;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How an obligation was fulfilled, as it was told. */
@Embeddable
record Met(
    Instant metAt,
    @Enumerated(EnumType.STRING) Verdict verdict,
    long netMinutes,
    long grossMinutes,
    long lateMinutes) {

  static Met of(SlaMet it) {
    return new Met(it.metAt(), it.verdict(), it.netMinutes(), it.grossMinutes(), it.lateMinutes());
  }

  /** The minutes stay those that were told with the fulfilment. */
  Met amended(SlaVerdictAmended it) {
    return new Met(it.occurredAt(), it.toVerdict(), netMinutes, grossMinutes, lateMinutes);
  }
}
