package id.tanggap.sla.compliance;

import id.tanggap.sla.compliance.tally.Figure;
import id.tanggap.sla.compliance.tally.Subject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How obligations of one kind were kept: started = open + met + metLate + missed + cancelled.
 *
 * @param metLate fulfilled after the breach
 * @param missed breached and not fulfilled
 * @param firstVerdicts what was told first, also where it was amended later
 * @param lateOnArrival of those first missed, what had passed before it was recorded here
 * @param keptRate met, of all that were met, met late or missed
 */
public record ObligationFigures(
    Subject kind,
    long started,
    long open,
    long met,
    long metLate,
    long missed,
    long cancelled,
    FirstVerdicts firstVerdicts,
    Amended amended,
    long lateOnArrival,
    @Nullable BigDecimal keptRate,
    @Nullable Percentiles netMinutes,
    @Nullable Percentiles grossMinutes) {

  /** The verdicts told first. */
  public record FirstVerdicts(long met, long missed) {}

  /** First verdicts that another one amended openly. */
  public record Amended(long missedToMet, long metToMissed) {}

  static ObligationFigures of(Subject kind, Sums sums) {
    var met = sums.of(Figure.MET);
    var missed = sums.of(Figure.MISSED);
    var late = sums.of(Figure.MET_LATE);
    return new ObligationFigures(
        kind,
        sums.of(Figure.STARTED),
        sums.of(Figure.OPEN),
        met,
        late,
        missed,
        sums.of(Figure.CANCELLED),
        new FirstVerdicts(sums.of(Figure.FIRST_MET), sums.of(Figure.FIRST_MISSED)),
        new Amended(sums.of(Figure.AMENDED_TO_MET), sums.of(Figure.AMENDED_TO_MISSED)),
        sums.of(Figure.LATE_ON_ARRIVAL),
        Sums.share(met, met + late + missed),
        sums.percentiles(Figure.NET_MINUTES),
        sums.percentiles(Figure.GROSS_MINUTES));
  }
}
