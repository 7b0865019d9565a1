package id.tanggap.sla.compliance;

import id.tanggap.sla.compliance.tally.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Consultations, each once, as they stand: received = open + resolved + left + closedNoResponse +
 * cancelled. Who left without a way back and what was closed for want of an answer from the
 * stakeholder is never resolved.
 *
 * @param answered answered at least once, also where it is open again
 * @param firstContact answered at the first contact
 * @param firstContactReopened of these, what was reopened later
 * @param firstContactRate first contacts that lasted, of all answered
 */
public record ConsultationFigures(
    long received,
    long open,
    long resolved,
    long left,
    long closedNoResponse,
    long cancelled,
    long reopened,
    long answered,
    long firstContact,
    long firstContactReopened,
    @Nullable BigDecimal firstContactRate) {

  static ConsultationFigures of(Sums sums) {
    var firstContact = sums.of(Figure.FIRST_CONTACT);
    var lost = sums.of(Figure.FIRST_CONTACT_REOPENED);
    var answered = sums.of(Figure.ANSWERED);
    return new ConsultationFigures(
        sums.of(Figure.RECEIVED),
        sums.of(Figure.OPEN),
        sums.of(Figure.RESOLVED),
        sums.of(Figure.LEFT),
        sums.of(Figure.CLOSED_NO_RESPONSE),
        sums.of(Figure.CANCELLED),
        sums.of(Figure.REOPENED),
        answered,
        firstContact,
        lost,
        Sums.share(firstContact - lost, answered));
  }
}
