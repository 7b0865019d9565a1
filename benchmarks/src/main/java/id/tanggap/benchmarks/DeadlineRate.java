package id.tanggap.benchmarks;

import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.DayOff;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.OfficeCode;
import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import id.tanggap.workingtime.TimeSpan;
import id.tanggap.workingtime.WeeklyHours;
import id.tanggap.workingtime.WorkingCalendar;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How many solutions of three working days one core works out in a second, derivation included. */
final class DeadlineRate {

  private static final Instant FIRST = Instant.parse("2026-01-05T01:00:00Z");
  private static final int DAYS = 500;
  private static final int AT_ONCE = 10_000;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final WorkingCalendar calendar = calendar();
  private final Instant[] anchors =
      new Random(42)
          .longs(AT_ONCE, 0, Duration.ofDays(DAYS).toMillis())
          .mapToObj(FIRST::plusMillis)
          .toArray(Instant[]::new);

  /** The best of five rounds: the first ones measure the compiler. */
  double perSecond() {
    var best = 0.0;
    for (var round = 0; round < ROUNDS; round++) {
      best = Math.max(best, rate());
    }
    return best;
  }

  /** By the time that this thread really had a core: others may be at work beside it. */
  private double rate() {
    var start = onTheCore();
    var worked = 0L;
    var steps = 0L;
    while (onTheCore() - start < ROUND.toNanos()) {
      for (var anchor : anchors) {
        steps += Deadlines.solution(calendar, anchor, 3, List.of()).derivation().steps().size();
      }
      worked += anchors.length;
    }
    var seconds = (onTheCore() - start) / 1e9;
    return steps == 0 ? 0 : worked / seconds;
  }

  private static long onTheCore() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * Plain hours and the days off of one Christmas: what a deadline costs hardly depends on them.
   */
  private static WorkingCalendar calendar() {
    return WorkingCalendar.of(
        new OfficeCode("042"),
        1,
        ZoneId.of("Asia/Pontianak"),
        Set.of(Year.of(2026), Year.of(2027)),
        List.of(off("2026-12-24"), off("2026-12-25")),
        List.of(
            new WeeklyHours(
                Schedule.OFFICE,
                Period.NORMAL,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(new TimeSpan(LocalTime.of(8, 0), LocalTime.of(16, 0))),
                LocalDate.of(2026, 1, 1),
                null)));
  }

  private static DayOff off(String date) {
    var name = "Natal";
    return new DayOff(LocalDate.parse(date), DayKind.NATIONAL_HOLIDAY, name, "Christmas", "SKB");
  }
}
