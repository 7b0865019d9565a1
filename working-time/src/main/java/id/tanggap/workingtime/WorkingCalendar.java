package id.tanggap.workingtime;

import id.tanggap.workingtime.CalendarDay.Known;
import id.tanggap.workingtime.CalendarDay.NonWorking;
import id.tanggap.workingtime.CalendarDay.Unknown;
import id.tanggap.workingtime.CalendarDay.Working;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Working days and hours of one office in one version of its calendar. Immutable, and
 * without a "now".
 *
 * <p>A working day is a Monday to Friday that is no day off, or an extra working day, and has
 * OFFICE hours. Only a {@link #completeYears() complete year} is answered for: {@link #dayOn} says
 * {@link Unknown}, every other question throws {@link YearNotComplete}.
 */
public final class WorkingCalendar {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final OfficeCode office;
  private final int version;
  private final ZoneId zone;
  private final Set<Year> completeYears;
  private final Map<LocalDate, DayOff> entries;
  private final HoursTable hours;

  /** Each date of a complete year is worked out once: deadlines ask for the same days. */
  private final Map<LocalDate, Known> workedOut = new ConcurrentHashMap<>();

  private WorkingCalendar(
      OfficeCode office,
      int version,
      ZoneId zone,
      Set<Year> completeYears,
      Map<LocalDate, DayOff> entries,
      HoursTable hours) {
    this.office = office;
    this.version = version;
    this.zone = zone;
    this.completeYears = completeYears;
    this.entries = entries;
    this.hours = hours;
  }

  /** Throws IllegalArgumentException if two rows of hours contradict each other. */
  public static WorkingCalendar of(
      OfficeCode office,
      int version,
      ZoneId zone,
      Set<Year> completeYears,
      Collection<DayOff> daysOff,
      Collection<WeeklyHours> weeklyHours) {
    var stronger = BinaryOperator.minBy(Comparator.comparingInt((DayOff day) -> day.kind().rank()));
    var entries =
        daysOff.stream().collect(Collectors.toMap(DayOff::date, Function.identity(), stronger));
    return new WorkingCalendar(
        office,
        version,
        zone,
        Set.copyOf(completeYears),
        Map.copyOf(entries),
        HoursTable.of(weeklyHours));
  }

  public OfficeCode office() {
    return office;
  }

  public int version() {
    return version;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The years all of whose days off are known. */
  public Set<Year> completeYears() {
    return completeYears;
  }

  /** What is known about a date; the only question that is answered for every date. */
  public CalendarDay dayOn(LocalDate date) {
    return isComplete(date) ? knownDay(date) : new Unknown(date);
  }

  public boolean isWorkingDay(LocalDate date) {
    return requireKnown(date) instanceof Working;
  }

  /** The hours kept on a date: none on a day nobody works. */
  public List<TimeSpan> hoursOn(Schedule schedule, LocalDate date) {
    return isWorkingDay(date) ? spansOf(schedule, date) : List.of();
  }

  /** The first OFFICE close strictly after the instant. */
  public Instant nextClosing(Instant after) {
    for (var date = LocalDate.ofInstant(after, zone); ; date = date.plusDays(1)) {
      if (requireKnown(date) instanceof Working day && day.close().isAfter(after)) {
        return day.close();
      }
    }
  }

  /** All OFFICE closings c with fromInclusive ≤ c < toExclusive, in order. */
  public List<Instant> closingsBetween(Instant fromInclusive, Instant toExclusive) {
    return Closings.in(new Stretch(fromInclusive, toExclusive), zone, this::requireKnown);
  }

  /** Past the horizon: weekends only, and a whole day where even the hours are unknown. */
  Known assumedOn(LocalDate date) {
    if (isWeekend(date)) {
      return new NonWorking(date, new NonWorkingReason.Weekend());
    }
    return workingDay(date, assumedSpans(Schedule.OFFICE, date));
  }

  List<TimeSpan> assumedSpans(Schedule schedule, LocalDate date) {
    var spans = hours.on(schedule, date);
    return spans.isEmpty() ? List.of(TimeSpan.WHOLE_DAY) : spans;
  }

  Instant startOf(LocalDate date) {
    return Closings.startOf(date, zone);
  }

  private Known knownDay(LocalDate date) {
    var told = workedOut.get(date);
    return told != null ? told : workedOut.computeIfAbsent(date, this::workOut);
  }

  private Known workOut(LocalDate date) {
    var entry = entries.get(date);
    if (entry != null && entry.kind() != DayKind.EXTRA_WORKING_DAY) {
      return new NonWorking(date, new NonWorkingReason.Off(entry));
    }
    if (entry == null && isWeekend(date)) {
      return new NonWorking(date, new NonWorkingReason.Weekend());
    }
    var spans = spansOf(Schedule.OFFICE, date);
    return spans.isEmpty()
        ? new NonWorking(date, new NonWorkingReason.NoOfficeHours())
        : workingDay(date, spans);
  }

  private Working workingDay(LocalDate date, List<TimeSpan> office) {
    return new Working(
        date, office.getFirst().on(date, zone).from(), office.getLast().on(date, zone).to());
  }

  private List<TimeSpan> spansOf(Schedule schedule, LocalDate date) {
    return entries.containsKey(date) ? hours.onExtraDay(schedule, date) : hours.on(schedule, date);
  }

  private Known requireKnown(LocalDate date) {
    if (!isComplete(date)) {
      throw new YearNotComplete(Year.from(date));
    }
    return knownDay(date);
  }

  private boolean isComplete(LocalDate date) {
    return completeYears.contains(Year.from(date));
  }

  private static boolean isWeekend(LocalDate date) {
    return WEEKEND.contains(date.getDayOfWeek());
  }
}
