package id.tanggap.consultation.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When an officer is away, as the office says it: dates of the office, both included. */
public record AbsencePeriod(@NotNull LocalDate from, @NotNull LocalDate to) {

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  boolean overlaps(AbsencePeriod other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }
}
