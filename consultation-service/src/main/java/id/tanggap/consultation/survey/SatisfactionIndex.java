package id.tanggap.consultation.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The converted index (IKM × 25), from 25.00 to 100.00, and its grade. Each element weighs exactly
 * a ninth, and the index is rounded to two decimals before it is graded, or it could fall between
 * two grades.
 */
public record SatisfactionIndex(BigDecimal value, Grade grade) {

  static final int ELEMENTS = 9;

  private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);
  private static final int DECIMALS = 2;

  /**
   * Of at least one answer.
   *
   * @param sum all that was given for all nine elements
   */
  public static SatisfactionIndex of(long sum, long answers) {
    var given = BigDecimal.valueOf(ELEMENTS * answers);
    var value =
        BigDecimal.valueOf(sum).multiply(CONVERSION).divide(given, DECIMALS, RoundingMode.HALF_UP);
    return new SatisfactionIndex(value, Grade.of(value));
  }
}
