package id.tanggap.workingtime;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which duties become due. Each takes the calendar and the facts, and answers with the
 * deadline and its derivation. A count of days is between 1 and 10000, a duration is positive;
 * anything else throws IllegalArgumentException.
 *
 * <pre>{@code
 * // put to the office on Tuesday 22 December 2026, before joint leave and Christmas
 * Deadlines.solution(calendar, Instant.parse("2026-12-22T02:00:00Z"), 3, List.of());
 * // Due at 2026-12-29T09:00:00Z: Tuesday the 29th, 16:00 WIB
 * }</pre>
 */
public final class Deadlines {

  /** About forty years; more is a typing error, and would be counted day by day. */
  public static final int MOST_DAYS = 10_000;

  private Deadlines() {}

  /**
   * FF-7b3, ON-6b, A-4, A-6: OFFICE close of a working day after day 0, moved by one working day
   * for each OFFICE close after day 0 in a pause. A pause still open moves nothing yet: the answer
   * is then the earliest deadline (see {@link Pause#asOf}).
   */
  public static Deadline solution(
      WorkingCalendar calendar, Instant anchor, int workingDays, List<Pause> pauses) {
    return DayCount.after(calendar, anchor).count(workingDays).movedBy(pauses).conclude();
  }

  /**
   * FF-7c, A-5: OFFICE close of the working day after the promise that has the period's number.
   * Pauses do not move it; a period that closes in one is not owed, which the derivation says.
   */
  public static Deadline progress(
      WorkingCalendar calendar, Instant anchor, int period, List<Pause> pauses) {
    return DayCount.after(calendar, anchor).count(period).excusedBy(pauses).conclude();
  }

  /**
   * OFFICE close of a working day after the escalation, moved by pauses, never after the
   * stakeholder's deadline; if that had passed when the escalation was raised, the next OFFICE
   * close.
   */
  public static Deadline escalationAnswer(
      WorkingCalendar calendar,
      Instant raisedAt,
      int workingDays,
      Instant solutionDueAt,
      List<Pause> pauses) {
    if (raisedAt.isAfter(solutionDueAt)) {
      return DayCount.fromNextClose(calendar, raisedAt, solutionDueAt).movedBy(pauses).conclude();
    }
    return DayCount.after(calendar, raisedAt)
        .count(workingDays)
        .movedBy(pauses)
        .concludeWithin(solutionDueAt);
  }

  /** TIME-1: minutes at the desk; a visitor is served through the break. */
  public static Deadline deskTimeAtDesk(WorkingCalendar calendar, Instant anchor, Duration length) {
    return ServiceMinutes.atDesk(calendar, anchor, length);
  }

  /** TIME-2, A-12: the earliest instant at which that much SERVICE time has run. */
  public static Deadline deskTimeOnline(WorkingCalendar calendar, Instant anchor, Duration length) {
    return ServiceMinutes.online(calendar, anchor, length);
  }

  /**
   * COMP-1: OFFICE close of a working day after day 0, moved by pauses as a {@link #solution}, and
   * by the extension, if it was given before the deadline had come.
   */
  public static Deadline response(
      WorkingCalendar calendar,
      Instant anchor,
      int workingDays,
      @Nullable Extension extension,
      List<Pause> pauses) {
    var counted = DayCount.after(calendar, anchor).count(workingDays);
    if (extension == null) {
      return counted.movedBy(pauses).conclude();
    }
    var inTurn =
        pauses.stream()
            .collect(partitioningBy(pause -> pause.from().isBefore(extension.grantedAt())));
    return counted
        .movedBy(inTurn.getOrDefault(true, List.of()))
        .extendedBy(extension)
        .movedBy(inTurn.getOrDefault(false, List.of()))
        .conclude();
  }

  /** COMP-0: the same time of day so many calendar days later; days off count like all others. */
  public static Deadline calendarDays(WorkingCalendar calendar, Instant anchor, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("at least one day, not " + days);
    }
    var workings = new Workings(calendar);
    workings.note(new Step.Anchored(anchor));
    workings.note(new Step.CalendarDaysRan(days));
    return workings.conclude(anchor.atZone(calendar.zone()).plusDays(days).toInstant());
  }

  /** UU 27/2022 article 46: so many hours by the clock on the wall. */
  public static Deadline clockHours(WorkingCalendar calendar, Instant anchor, Duration length) {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("some hours, not " + length);
    }
    var workings = new Workings(calendar);
    workings.note(new Step.Anchored(anchor));
    workings.note(new Step.ClockHoursRan(length.toHours()));
    return workings.conclude(anchor.plus(length));
  }

  /**
   * The same deadline, unless a later one had been told: by a change of the calendar or of a policy
   * no deadline comes before the date already told.
   */
  public static Deadline notBefore(Deadline counted, @Nullable Instant told) {
    return told != null && counted instanceof Due due && due.at().isBefore(told)
        ? new Due(told, due.derivation().kept(due.at(), told))
        : counted;
  }
}
