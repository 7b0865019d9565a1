package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.PROMISED;
import static id.tanggap.sla.facts.FactKind.REPORTED;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.facts.Ending;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Due;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * FF-7c2, ON-6c, A-5: a report in every period from the promise until the case ends, also after a
 * breach. Period n runs from the close of the one before to its own; the first from the promise.
 */
final class Progress {

  private Progress() {}

  /** The first period; each brings the one after it when it closes. */
  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle.first(PROMISED).stream()
        .filter(promise -> goesOn(cycle, count, promise))
        .map(_ -> obligation(cycle, 1));
  }

  /**
   * The period that begins because this one has closed. It is counted from there, by the rhythm of
   * its own time, so that another one changes nothing of what has been.
   */
  static Optional<Owed> after(Owed closed, Count count) {
    var next = closed.next(count, closingDay(closed));
    return opening(next).filter(at -> goesOn(closed.cycle(), count, at)).map(_ -> next);
  }

  /** When its period begins: at the promise, or at the close of the period before. */
  static Instant opensAt(Owed owed) {
    return opening(owed).orElseThrow();
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().first(PROMISED).orElseThrow();
  }

  /** Told later than the close before and at the latest at this one. */
  static Optional<Instant> reported(Owed owed) {
    var opens = opening(owed).orElse(Instant.MAX);
    var closes = closeOf(owed).orElse(Instant.MAX);
    return owed.cycle()
        .times(REPORTED)
        .filter(report -> isFirst(owed) ? !report.isBefore(opens) : report.isAfter(opens))
        .filter(report -> !report.isAfter(closes))
        .min(Comparator.naturalOrder());
  }

  /** A period in which the case ends, or that closes while the stakeholder is awaited. */
  static Optional<FellAway> notOwed(Owed owed) {
    var closes = closeOf(owed);
    var excused = closes.filter(close -> covers(pausesSoFar(owed), close));
    return excused
        .map(close -> new FellAway(close, ClockCancellationReason.NOT_OWED))
        .or(() -> Endings.any(owed.cycle()));
  }

  static Deadline due(Owed owed, List<Pause> pauses) {
    var excusing = pauses.isEmpty() ? pauses : pausesSoFar(owed);
    return close(countedDay(owed), owed, excusing);
  }

  /** A pause that still goes on has excused what closed so far, and nothing yet that will. */
  private static List<Pause> pausesSoFar(Owed owed) {
    var now = owed.count().now();
    return Duties.whileAwaited(owed).stream()
        .filter(pause -> !pause.from().isAfter(now))
        .map(pause -> pause.asOf(now))
        .toList();
  }

  private static boolean covers(List<Pause> pauses, Instant close) {
    return pauses.stream().anyMatch(pause -> pause.covers(close));
  }

  private static boolean goesOn(Cycle cycle, Count count, Instant at) {
    var end = cycle.ending().map(Ending::at).orElse(Instant.MAX);
    return at.isBefore(end) && !at.isAfter(count.now());
  }

  private static Optional<Instant> opening(Owed owed) {
    return closeOf(owed.openingDay(), owed);
  }

  private static boolean isFirst(Owed owed) {
    return owed.openingDay() == 0;
  }

  /** On which working day after the promise its period closes. */
  private static int countedDay(Owed owed) {
    return owed.openingDay() + owed.count().number(Setting.EVERY_WORKING_DAYS);
  }

  /** The same, or a later one where that was told. */
  private static int closingDay(Owed owed) {
    var day = countedDay(owed);
    var told = owed.notBefore();
    while (told != null && closeOf(day + 1, owed).filter(at -> !at.isAfter(told)).isPresent()) {
      day++;
    }
    return day;
  }

  /** The close of its period, no earlier than it was told. */
  private static Optional<Instant> closeOf(Owed owed) {
    var told = owed.notBefore();
    return closeOf(countedDay(owed), owed)
        .map(close -> told != null && told.isAfter(close) ? told : close);
  }

  private static Optional<Instant> closeOf(int day, Owed owed) {
    if (day == 0) {
      return Optional.of(runsFrom(owed));
    }
    return close(day, owed, List.of()) instanceof Due due
        ? Optional.of(due.at())
        : Optional.empty();
  }

  private static Deadline close(int day, Owed owed, List<Pause> pauses) {
    return Deadlines.progress(owed.count().calendar(), runsFrom(owed), day, pauses);
  }

  private static Obligation obligation(Cycle cycle, int period) {
    return new Obligation(
        ClockKind.PROGRESS,
        CaseKind.CONSULTATION,
        cycle.caseId(),
        cycle.number(),
        period,
        null,
        cycle.isFaceToFace() ? "FF-7c2" : "ON-6c",
        cycle.origin());
  }
}
