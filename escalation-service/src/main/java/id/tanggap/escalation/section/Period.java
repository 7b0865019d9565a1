package id.tanggap.escalation.section;

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

  private boolean isOverBefore(LocalDate date) {
    return to != null && to.isBefore(date);
  }
}
