package id.tanggap.escalation.section;

import id.tanggap.api.problem.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the office's zone, both ends included; without a last day it lasts until further news.
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends " + to + ", before it begins " + from);
    }
  }

  boolean contains(LocalDate date) {
    return !date.isBefore(from) && !isOverBefore(date);
  }

  boolean overlaps(Period other) {
    return !isOverBefore(other.from) && !other.isOverBefore(from);
  }

  /** What its reader is told of it. */
  Wording said() {
    return to == null
        ? new Wording(
            "Masanya dari %s sampai ada kabar lain".formatted(from),
            "It lasts from %s until further news".formatted(from))
        : new Wording(
            "Masanya dari %s sampai %s".formatted(from, to),
            "It lasts from %s to %s".formatted(from, to));
  }

  private boolean isOverBefore(LocalDate date) {
    return to != null && to.isBefore(date);
  }
}
