package id.tanggap.consultation.standard;

import id.tanggap.consultation.survey.Grade;
import id.tanggap.consultation.survey.QuarterOfAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well an office keeps to its standard, as of this morning.
 *
 * @param from the first day whose deadlines are counted
 * @param to yesterday
 * @param satisfaction of the latest quarter that is over, where it has enough answers
 */
public record LiveFigures(
    LocalDate from, LocalDate to, List<Norm> norms, @Nullable LatestSatisfaction satisfaction) {

  /** The index of a quarter and its grade. */
  public record LatestSatisfaction(
      LocalDate from, LocalDate to, long answers, BigDecimal index, Grade grade) {

    static LatestSatisfaction of(QuarterOfAnswers quarter) {
      return new LatestSatisfaction(
          quarter.from(), quarter.to(), quarter.answers(), quarter.index(), quarter.grade());
    }
  }

  static LiveFigures of(
      LocalDate from, LocalDate to, List<Norm> norms, Optional<QuarterOfAnswers> quarter) {
    return new LiveFigures(from, to, norms, quarter.map(LatestSatisfaction::of).orElse(null));
  }
}
