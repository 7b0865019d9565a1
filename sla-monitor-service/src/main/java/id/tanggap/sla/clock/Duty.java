package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.clock.Outcome.Fulfilled;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of the table of {@link Duties}: how obligations of a kind begin, are met, fall away, wait
 * and become due.
 */
record Duty(
    ClockKind kind,
    BiFunction<Cycle, Count, Stream<Obligation>> starts,
    Function<Owed, Instant> runsFrom,
    Function<Owed, Optional<Instant>> met,
    Function<Owed, Optional<FellAway>> cancelled,
    Function<Owed, List<Pause>> pauses,
    BiFunction<Owed, List<Pause>, Deadline> due) {

  /** How an obligation of this kind stands. */
  Standing standing(Owed owed) {
    var waits = pauses.apply(owed);
    var deadline = Deadlines.notBefore(due.apply(owed, waits), owed.notBefore());
    var gross = waits.isEmpty() ? deadline : due.apply(owed, List.of());
    var term = Term.of(runsFrom.apply(owed), deadline, gross, waits);
    var ladder = Ladder.of(kind, owed.cycle().channel(), term, owed.count());
    return new Standing(term, ladder, deadline, waits, outcome(owed).orElse(null));
  }

  /** What comes first decides; what is done in the very moment in which the case ends is done. */
  private Optional<Outcome> outcome(Owed owed) {
    var done = met.apply(owed).map(Fulfilled::new);
    var gone = cancelled.apply(owed);
    var doneFirst = done.filter(it -> gone.filter(other -> other.at().isBefore(it.at())).isEmpty());
    return doneFirst.<Outcome>map(it -> it).or(() -> gone);
  }
}
