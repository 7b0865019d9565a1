package id.tanggap.sla.clock;

import id.tanggap.sla.facts.Cycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One obligation beside the cycle whose facts decide about it, and by what it is counted.
 *
 * @param openingDay FF-7c2: on which working day after the promise its period opens, with the close
 *     of the one before; 0 is the promise itself
 * @param notBefore the deadline told before the rules changed, if they would have it earlier
 * @param solution A-9: the one in whose time it is owed, as that is counted
 */
record Owed(
    Obligation obligation,
    Cycle cycle,
    Count count,
    int openingDay,
    @Nullable Instant notBefore,
    @Nullable Owed solution) {

  Owed(Obligation obligation, Cycle cycle, Count count) {
    this(obligation, cycle, count, 0, null, null);
  }

  /** What a clock stands for, counted by these rules. */
  static Owed of(SlaClock clock, Cycle cycle, Count count) {
    return new Owed(clock.obligation(), cycle, count, clock.openingDay(), clock.notBefore(), null);
  }

  Owed notBefore(@Nullable Instant told) {
    return new Owed(obligation, cycle, count, openingDay, told, solution);
  }

  /** the same in the time of this solution. */
  Owed within(Owed other) {
    return new Owed(obligation, cycle, count, openingDay, notBefore, other);
  }

  /** FF-7c2: the same in the period after this one, which closes on that day. */
  Owed next(Count by, int closingDay) {
    return new Owed(obligation.next(), cycle, by, closingDay, null, null);
  }
}
