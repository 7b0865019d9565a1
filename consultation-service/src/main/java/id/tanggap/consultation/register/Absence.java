package id.tanggap.consultation.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When an officer is away: dates of its office, both included.
 *
 * @param handedOver whether its cases went to the pool, as they do on the first day
 */
@Embeddable
record Absence(
    @Column(name = "absent_from") LocalDate from,
    @Column(name = "absent_to") LocalDate to,
    boolean handedOver) {

  /** One that is new to the register; when it is over already nothing is left to hand over. */
  static Absence recordedOn(LocalDate today, AbsencePeriod period) {
    return new Absence(period.from(), period.to(), period.to().isBefore(today));
  }

  AbsencePeriod period() {
    return new AbsencePeriod(from, to);
  }

  boolean beginsToHandOver(LocalDate today) {
    return !handedOver && !from.isAfter(today) && !to.isBefore(today);
  }

  Absence over() {
    return new Absence(from, to, true);
  }
}
