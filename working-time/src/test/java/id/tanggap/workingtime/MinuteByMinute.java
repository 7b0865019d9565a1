package id.tanggap.workingtime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second judge: marks each minute of a window as close, service, or belonging to a missing
 * year, and counts minutes with a finger. Deliberately naive; shares no code with what it judges,
 * only the rows it is fed.
 */
final class MinuteByMinute {

  /** The minute something is due in, and whether a missing year was needed to say so. */
  record Answer(int minute, boolean known) {}

  private static final int DAY = 1440;

  private final RandomOffice office;
  private final boolean[] working = new boolean[RandomOffice.DAYS];
  private final boolean[] close = new boolean[RandomOffice.DAYS * DAY];
  private final boolean[] service = new boolean[RandomOffice.DAYS * DAY];
  private final int firstMissing;

  MinuteByMinute(RandomOffice office) {
    this.office = office;
    var missing = RandomOffice.DAYS;
    for (var day = RandomOffice.DAYS - 1; day >= 0; day--) {
      var date = office.start().plusDays(day);
      var known = office.complete().contains(Year.of(date.getYear()));
      missing = known ? missing : day;
      mark(day, date, known);
    }
    firstMissing = missing * DAY;
  }

  Answer solution(int anchor, int days, List<int[]> pauses) {
    return closing(anchor, (dayZero(anchor) + 1) * DAY, days, pauses);
  }

  Answer progress(int anchor, int period) {
    return solution(anchor, period, List.of());
  }

  Answer escalationAnswer(int raised, int days, int solutionDue, List<int[]> pauses) {
    if (raised > solutionDue) {
      return closing(raised, raised + 1, 1, pauses);
    }
    var own = solution(raised, days, pauses);
    if (own.minute() <= solutionDue) {
      return own;
    }
    return new Answer(solutionDue, own.known() || solutionDue < firstMissing);
  }

  Answer service(int anchor, int minutes) {
    var at = anchor;
    for (var left = minutes; left > 0; at++) {
      left -= service[at] ? 1 : 0;
    }
    return new Answer(at, at <= firstMissing);
  }

  int serviceMinutes(int from, int to) {
    var count = 0;
    for (var at = from; at < to; at++) {
      count += service[at] ? 1 : 0;
    }
    return count;
  }

  /** The next minute in which an office closes, at or after a minute. */
  int closeAtOrAfter(int minute) {
    var at = minute;
    while (!close[at]) {
      at++;
    }
    return at;
  }

  Instant instant(int minute) {
    return office.windowStart().plusSeconds(60L * minute);
  }

  LocalDate date(int minute) {
    return office.start().plusDays(minute / DAY);
  }

  private int dayZero(int anchor) {
    var day = anchor / DAY;
    while (!working[day]) {
      day++;
    }
    return day;
  }

  private Answer closing(int anchor, int countFrom, int days, List<int[]> pauses) {
    var counted = new boolean[close.length];
    var needed = days;
    var seen = anchor;
    for (var pause : pauses.stream().sorted((a, b) -> Integer.compare(a[0], b[0])).toList()) {
      if (pause[0] >= nthClose(countFrom, needed)) {
        continue;
      }
      for (var at = Math.max(pause[0], countFrom); at < pause[1]; at++) {
        needed += close[at] && !counted[at] ? 1 : 0;
        counted[at] = true;
        seen = Math.max(seen, at);
      }
    }
    var due = nthClose(countFrom, needed);
    return new Answer(due, Math.max(due, seen) < firstMissing);
  }

  private int nthClose(int countFrom, int n) {
    var at = countFrom - 1;
    for (var left = n; left > 0; ) {
      at++;
      left -= close[at] ? 1 : 0;
    }
    return at;
  }

  private void mark(int day, LocalDate date, boolean known) {
    var weekend = date.getDayOfWeek().getValue() > 5;
    var extra = known && has(date, DayKind.EXTRA_WORKING_DAY);
    var closed = known && has(date, DayKind.OFFICE_CLOSURE);
    var holiday =
        known
            && (has(date, DayKind.NATIONAL_HOLIDAY)
                || has(date, DayKind.JOINT_LEAVE)
                || has(date, DayKind.ELECTION_DAY));
    if (closed || (!extra && (weekend || holiday))) {
      return;
    }
    var officeRow = winner(Schedule.OFFICE, date, extra);
    var serviceRow = winner(Schedule.SERVICE, date, extra);
    if (officeRow != null && !officeRow.intervals().isEmpty()) {
      working[day] = true;
      var last = officeRow.intervals().getLast().to();
      close[day * DAY + last.getHour() * 60 + last.getMinute()] = true;
    } else if (!known) {
      working[day] = true;
      close[day * DAY + DAY - 1] = true;
    }
    if (working[day] && serviceRow != null) {
      serviceRow.intervals().forEach(span -> markService(day, span));
    }
  }

  private void markService(int day, TimeSpan span) {
    var from = span.from().getHour() * 60 + span.from().getMinute();
    var to = span.to().getHour() * 60 + span.to().getMinute();
    for (var at = from; at < to; at++) {
      service[day * DAY + at] = true;
    }
  }

  private boolean has(LocalDate date, DayKind kind) {
    for (var entry : office.daysOff()) {
      if (entry.date().equals(date) && entry.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private @Nullable WeeklyHours winner(Schedule schedule, LocalDate date, boolean extra) {
    var weekday = date.getDayOfWeek();
    for (var back = 0; back < (extra ? 7 : 1); back++) {
      var row = winner(schedule, date, weekday);
      if (row != null) {
        return row;
      }
      weekday =
          weekday == DayOfWeek.MONDAY ? DayOfWeek.SUNDAY : DayOfWeek.of(weekday.getValue() - 1);
    }
    return null;
  }

  private @Nullable WeeklyHours winner(Schedule schedule, LocalDate date, DayOfWeek weekday) {
    WeeklyHours best = null;
    for (var row : office.hours()) {
      var to = row.validTo();
      if (row.schedule() == schedule
          && row.weekdays().contains(weekday)
          && row.validFrom().compareTo(date) <= 0
          && (to == null || to.compareTo(date) >= 0)
          && (best == null || beats(row, best))) {
        best = row;
      }
    }
    return best;
  }

  private static boolean beats(WeeklyHours row, WeeklyHours other) {
    if (row.period() != other.period()) {
      return row.period() == Period.RAMADAN;
    }
    if (!row.validFrom().equals(other.validFrom())) {
      return row.validFrom().isAfter(other.validFrom());
    }
    var to = row.validTo();
    var otherTo = other.validTo();
    return to != null && (otherTo == null || to.isBefore(otherTo));
  }
}
