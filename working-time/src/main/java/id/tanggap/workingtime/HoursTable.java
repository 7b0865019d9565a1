package id.tanggap.workingtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All rows of hours of one calendar; finds the one that counts on a date. */
record HoursTable(List<WeeklyHours> rows) {

  static HoursTable of(Collection<WeeklyHours> rows) {
    return new HoursTable(rows.stream().sorted(WeeklyHours.STRONGEST_FIRST).toList());
  }

  HoursTable {
    for (var i = 0; i < rows.size(); i++) {
      for (var later : rows.subList(i + 1, rows.size())) {
        if (rows.get(i).contradicts(later)) {
          throw new IllegalArgumentException("two rows of hours contradict each other: " + later);
        }
      }
    }
  }

  List<TimeSpan> on(Schedule schedule, LocalDate date) {
    return rowOf(schedule, date, date.getDayOfWeek()).map(WeeklyHours::intervals).orElse(List.of());
  }

  /** An extra working day without hours of its own has those of the nearest weekday before it. */
  List<TimeSpan> onExtraDay(Schedule schedule, LocalDate date) {
    return IntStream.range(0, 7)
        .mapToObj(back -> rowOf(schedule, date, date.getDayOfWeek().minus(back)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(WeeklyHours::intervals)
        .orElse(List.of());
  }

  private Optional<WeeklyHours> rowOf(Schedule schedule, LocalDate date, DayOfWeek weekday) {
    return rows.stream()
        .filter(row -> row.schedule() == schedule)
        .filter(row -> row.weekdays().contains(weekday) && row.isValidOn(date))
        .findFirst();
  }
}
