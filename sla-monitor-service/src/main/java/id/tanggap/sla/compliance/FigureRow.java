package id.tanggap.sla.compliance;

import id.tanggap.sla.compliance.tally.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group. A part of the key that is missing was not known: a question without a
 * topic, a case in nobody's hands.
 *
 * @param obligations one entry for each kind that was owed
 * @param historical what came in finished, for statistics; counted apart, without clocks
 */
public record FigureRow(
    Map<String, String> key,
    List<ObligationFigures> obligations,
    @Nullable ConsultationFigures consultations,
    @Nullable ConsultationFigures historical) {

  static FigureRow of(Map<String, String> key, Map<Subject, Sums> sums) {
    return new FigureRow(
        key,
        sums.entrySet().stream()
            .filter(it -> it.getKey().isObligation())
            .map(it -> ObligationFigures.of(it.getKey(), it.getValue()))
            .toList(),
        consultations(sums, Subject.CONSULTATION).orElse(null),
        consultations(sums, Subject.HISTORICAL).orElse(null));
  }

  private static Optional<ConsultationFigures> consultations(
      Map<Subject, Sums> sums, Subject subject) {
    return Optional.ofNullable(sums.get(subject)).map(ConsultationFigures::of);
  }
}
