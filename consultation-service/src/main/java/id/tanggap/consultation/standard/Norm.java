package id.tanggap.consultation.standard;

import id.tanggap.events.sla.ClockKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often an obligation was kept.
 *
 * @param clause where the standard says so
 * @param counted how many have a verdict
 * @param met how many of them were fulfilled in time
 * @param metPercent the same of a hundred, with one decimal
 */
public record Norm(ClockKind kind, String clause, long counted, long met, BigDecimal metPercent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Norm of(ClockKind kind, String clause, long counted, long met) {
    var percent =
        BigDecimal.valueOf(met)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP);
    return new Norm(kind, clause, counted, met, percent);
  }
}
