package id.tanggap.recount;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the counting ended: the instant, or only a date where a year is not known. */
record Counted(@Nullable Instant dueAt, LocalDate date) {

  /** never after another deadline. */
  Counted atMost(Instant limit, OfficeDays days) {
    var limitedTo = days.dateOf(limit);
    var isEarlier = dueAt == null ? limitedTo.isBefore(date) : limit.isBefore(dueAt);
    return isEarlier ? new Counted(limit, limitedTo) : this;
  }
}
