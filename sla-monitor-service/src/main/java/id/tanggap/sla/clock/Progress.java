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
import id.tanggap.workingtime.YearNotComplete;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * FF-7c2, ON-6c, A-5: a report in every period from the promise until the case ends, also after a
 * breach. Period n runs from the close of the one before to its own; the first from the promise.
 */
final class Progress {

  private static final int MOST_PERIODS = 1_000;

  private Progress() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle.first(PROMISED).stream()
        .mapToLong(promise -> howManyHaveBegun(promise, cycle, count))
        .boxed()
        .flatMap(periods -> IntStream.rangeClosed(1, periods.intValue()).boxed())
        .map(period -> obligation(cycle, period));
  }

  /** When its period begins: at the promise, or at the close of the period before. */
  static Instant opensAt(Owed owed) {
    return closeOf(periodOf(owed) - 1, runsFrom(owed), owed.count()).orElseThrow();
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().first(PROMISED).orElseThrow();
  }

  /** Told later than the close before and at the latest at this one. */
  static Optional<Instant> reported(Owed owed) {
    var period = periodOf(owed);
    var promise = runsFrom(owed);
    var opens = closeOf(period - 1, promise, owed.count()).orElse(Instant.MAX);
    var closes = closeOf(owed).orElse(Instant.MAX);
    return owed.cycle()
        .times(REPORTED)
        .filter(report -> period == 1 ? !report.isBefore(opens) : report.isAfter(opens))
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
    return close(periodOf(owed), runsFrom(owed), owed.count(), excusing);
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

  private static long howManyHaveBegun(Instant promise, Cycle cycle, Count count) {
    var end = cycle.ending().map(Ending::at).orElse(Instant.MAX);
    return Stream.iterate(
            Optional.of(promise), opens -> opens.flatMap(at -> closeAfter(at, promise, count)))
        .takeWhile(opens -> opens.filter(at -> at.isBefore(end)).isPresent())
        .takeWhile(opens -> !opens.orElseThrow().isAfter(count.now()))
        .limit(MOST_PERIODS)
        .count();
  }

  /** The close of the period that opens then; none past the last complete year. */
  private static Optional<Instant> closeAfter(Instant opens, Instant promise, Count count) {
    if (opens.equals(promise)) {
      return closeOf(1, promise, count);
    }
    try {
      var close = opens;
      for (var day = 0; day < count.number(Setting.EVERY_WORKING_DAYS); day++) {
        close = count.calendar().nextClosing(close);
      }
      return Optional.of(close);
    } catch (YearNotComplete nobodyKnows) {
      return Optional.empty();
    }
  }

  /** The close of its period, no earlier than it was told. */
  private static Optional<Instant> closeOf(Owed owed) {
    var counted = closeOf(periodOf(owed), runsFrom(owed), owed.count());
    var told = owed.notBefore();
    return counted.map(close -> told != null && told.isAfter(close) ? told : close);
  }

  private static Optional<Instant> closeOf(int period, Instant promise, Count count) {
    if (period == 0) {
      return Optional.of(promise);
    }
    return close(period, promise, count, List.of()) instanceof Due due
        ? Optional.of(due.at())
        : Optional.empty();
  }

  private static Deadline close(int period, Instant promise, Count count, List<Pause> pauses) {
    var days = period * count.number(Setting.EVERY_WORKING_DAYS);
    return Deadlines.progress(count.calendar(), promise, days, pauses);
  }

  private static int periodOf(Owed owed) {
    return Objects.requireNonNull(owed.obligation().period());
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
