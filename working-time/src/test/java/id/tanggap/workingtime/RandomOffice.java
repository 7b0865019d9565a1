package id.tanggap.workingtime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * An office with hours, holidays and a Ramadan nobody would plan, as plain rows: the calendar under
 * test and the naive second algorithm are both fed from them. The window has {@link #DAYS} days.
 */
record RandomOffice(
    int utcOffset,
    ZoneId zone,
    LocalDate start,
    Set<Year> complete,
    List<DayOff> daysOff,
    List<WeeklyHours> hours) {

  static final int DAYS = 220;

  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final List<String> ZONES =
      List.of("Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura");

  static Arbitrary<RandomOffice> any() {
    return Arbitraries.randomValue(RandomOffice::from);
  }

  private static RandomOffice from(Random random) {
    var east = random.nextInt(3);
    var start = LocalDate.of(2024 + random.nextInt(3), 1, 1).plusDays(random.nextInt(365));
    var complete = new ArrayList<>(List.of(Year.from(start)));
    if (random.nextInt(4) > 0) {
      complete.add(Year.from(start).plusYears(1));
    }
    return new RandomOffice(
        7 + east,
        ZoneId.of(ZONES.get(east)),
        start,
        Set.copyOf(complete),
        daysOff(random, start),
        hours(random, start));
  }

  WorkingCalendar calendar() {
    return WorkingCalendar.of(new OfficeCode("042"), 7, zone, complete, daysOff, hours);
  }

  Instant windowStart() {
    return start.atStartOfDay(zone).toInstant();
  }

  private static List<DayOff> daysOff(Random random, LocalDate start) {
    var days = new ArrayList<DayOff>();
    for (var i = 0; i < DAYS * 0.2; i++) {
      var kind = DayKind.values()[random.nextInt(DayKind.values().length)];
      var date = start.plusDays(random.nextInt(DAYS));
      days.add(new DayOff(date, kind, "Hari " + i, "Day " + i, "Keputusan " + i));
    }
    return days;
  }

  private static List<WeeklyHours> hours(Random random, LocalDate start) {
    var rows = new ArrayList<WeeklyHours>();
    for (var schedule : Schedule.values()) {
      var longAgo = start.minusDays(500);
      for (var day : WORKDAYS) {
        rows.add(row(schedule, Period.NORMAL, Set.of(day), random, longAgo, null));
      }
      if (random.nextBoolean()) {
        var saturday = Set.of(DayOfWeek.SATURDAY);
        rows.add(row(schedule, Period.NORMAL, saturday, random, longAgo, null));
      }
      var ramadan = start.plusDays(random.nextInt(60));
      rows.add(row(schedule, Period.RAMADAN, WORKDAYS, random, ramadan, ramadan.plusDays(29)));
      var oneDate = start.plusDays(random.nextInt(40));
      rows.add(row(schedule, Period.NORMAL, WORKDAYS, random, oneDate, oneDate));
    }
    rows.add(closedOn(start.plusDays(random.nextInt(40))));
    return rows;
  }

  /** Valid a day longer than the date, so that it never contradicts the row for one date. */
  private static WeeklyHours closedOn(LocalDate date) {
    var until = date.plusDays(1);
    return new WeeklyHours(Schedule.OFFICE, Period.NORMAL, WORKDAYS, List.of(), date, until);
  }

  private static WeeklyHours row(
      Schedule schedule,
      Period period,
      Set<DayOfWeek> weekdays,
      Random random,
      LocalDate from,
      @Nullable LocalDate to) {
    return new WeeklyHours(schedule, period, weekdays, intervals(random), from, to);
  }

  private static List<TimeSpan> intervals(Random random) {
    var intervals = new ArrayList<TimeSpan>();
    var minute = 360 + random.nextInt(120);
    for (var i = 0; i <= random.nextInt(3); i++) {
      var end = minute + 1 + random.nextInt(240);
      intervals.add(new TimeSpan(timeAt(minute), timeAt(end)));
      minute = end + random.nextInt(90);
    }
    return intervals;
  }

  private static LocalTime timeAt(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }
}
