package id.tanggap.complaint.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The complaints of an office in one quarter: told apart where no part has fewer than five, else
 * the total alone; a quarter with fewer than five is not shown. So nothing can be worked out by
 * difference: a partition is shown whole or not at all.
 *
 * @param from the first day of the quarter
 * @param to its last day
 */
record QuarterFigures(
    String officeCode, LocalDate from, LocalDate to, long total, @Nullable List<Part> parts) {

  static final long LEAST = 5;

  private static final int MONTHS = 3;

  static QuarterFigures of(String officeCode, LocalDate from, List<Part> counted) {
    var total = counted.stream().mapToLong(Part::count).sum();
    var shown = counted.stream().allMatch(part -> part.count() >= LEAST);
    return new QuarterFigures(
        officeCode, from, from.plusMonths(MONTHS).minusDays(1), total, shown ? counted : null);
  }

  boolean isEnough() {
    return total >= LEAST;
  }

  /** How many have a value; there is no part where there are none. */
  record Part(String value, long count) {}
}
