package id.tanggap.workingtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one schedule on some weekdays, valid from a date to a date (both inclusive; open-ended
 * if {@code validTo} is null). No interval means closed. Hours on one date are a row valid on that
 * date only. Where several rows apply, RAMADAN beats NORMAL, then the later {@code validFrom} wins,
 * then the earlier {@code validTo}.
 */
public record WeeklyHours(
    Schedule schedule,
    Period period,
    Set<DayOfWeek> weekdays,
    List<TimeSpan> intervals,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** The row that wins comes first. */
  static final Comparator<WeeklyHours> STRONGEST_FIRST =
      Comparator.comparing(WeeklyHours::period)
          .thenComparing(WeeklyHours::validFrom)
          .reversed()
          .thenComparing(WeeklyHours::lastDay);

  public WeeklyHours {
    weekdays = Set.copyOf(weekdays);
    intervals = intervals.stream().sorted(Comparator.comparing(TimeSpan::from)).toList();
    if (weekdays.isEmpty()) {
      throw new IllegalArgumentException("weekly hours name at least one weekday");
    }
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("hours end before they begin: " + validFrom);
    }
    requireApart(intervals);
  }

  private static void requireApart(List<TimeSpan> sorted) {
    for (var i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
        throw new IllegalArgumentException("intervals overlap: " + sorted);
      }
    }
  }

  boolean isValidOn(LocalDate date) {
    return !date.isBefore(validFrom) && !date.isAfter(lastDay());
  }

  /** True if neither row would win over the other on a day both name. */
  boolean contradicts(WeeklyHours other) {
    return schedule == other.schedule
        && STRONGEST_FIRST.compare(this, other) == 0
        && weekdays.stream().anyMatch(other.weekdays::contains);
  }

  private LocalDate lastDay() {
    return validTo == null ? LocalDate.MAX : validTo;
  }
}
