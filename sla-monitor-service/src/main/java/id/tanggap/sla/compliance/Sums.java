package id.tanggap.sla.compliance;

import id.tanggap.sla.compliance.tally.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts of one subject, added up, and how its minutes are spread. */
final class Sums {

  private static final int DECIMALS = 4;

  private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);
  private final Map<Figure, SortedMap<Long, Long>> spread = new EnumMap<>(Figure.class);

  void add(Figure figure, long minutes, long amount) {
    counts.merge(figure, amount, Long::sum);
    spread.computeIfAbsent(figure, _ -> new TreeMap<>()).merge(minutes, amount, Long::sum);
  }

  long of(Figure figure) {
    return counts.getOrDefault(figure, 0L);
  }

  /** A part of a whole, from 0 to 1; nothing where there is no whole. */
  static @Nullable BigDecimal share(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The least minutes within which so many of a hundred were done; nothing if nothing was. */
  @Nullable Percentiles percentiles(Figure figure) {
    var minutes = spread.getOrDefault(figure, new TreeMap<>());
    var all = of(figure);
    return all == 0
        ? null
        : new Percentiles(
            within(minutes, all, 50),
            within(minutes, all, 90),
            within(minutes, all, 95),
            within(minutes, all, 99));
  }

  private static long within(SortedMap<Long, Long> minutes, long all, int percent) {
    var rank = Math.ceilDiv(all * percent, 100);
    var soFar = 0L;
    for (var step : minutes.entrySet()) {
      soFar += step.getValue();
      if (soFar >= rank) {
        return step.getKey();
      }
    }
    throw new IllegalStateException("fewer than were counted");
  }
}
