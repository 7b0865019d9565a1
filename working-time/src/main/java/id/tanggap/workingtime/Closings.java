package id.tanggap.workingtime;

import id.tanggap.workingtime.CalendarDay.Known;
import id.tanggap.workingtime.CalendarDay.Working;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The OFFICE closings in a stretch of time, as some source of days tells them. */
final class Closings {

  private Closings() {}

  static List<Instant> in(Stretch stretch, ZoneId zone, Function<LocalDate, Known> days) {
    var found = new ArrayList<Instant>();
    if (stretch.isEmpty()) {
      return found;
    }
    var date = LocalDate.ofInstant(stretch.from(), zone);
    for (; startOf(date, zone).isBefore(stretch.to()); date = date.plusDays(1)) {
      if (days.apply(date) instanceof Working day
          && !day.close().isBefore(stretch.from())
          && day.close().isBefore(stretch.to())) {
        found.add(day.close());
      }
    }
    return found;
  }

  static Instant startOf(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }
}
