package id.tanggap.sla.clock;

import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.facts.Ending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * TIME-2, A-2: the questions of one visit are served one after the other, in the order in which
 * they were put; each has its minutes from its own turn.
 */
@ApplicationScoped
class DeskTurns {

  private final Cases cases;
  private final CaseClocks clocks;

  DeskTurns(Cases cases, CaseClocks clocks) {
    this.cases = cases;
    this.clocks = clocks;
  }

  /**
   * Something was learnt of a case: whose turn it is in its visit follows, and so do the clocks.
   */
  void settle(CaseFacts learnt, Moment moment) {
    var visit = learnt.visitId().map(cases::lockedOf).orElseGet(List::of);
    var changed = new ArrayList<>(turns(visit));
    changed.remove(learnt);
    clocks.settle(learnt, moment);
    changed.forEach(other -> clocks.settle(other, moment));
  }

  /** Gives each its turn and answers with those that have another one now. */
  static List<CaseFacts> turns(List<CaseFacts> visit) {
    var changed = new ArrayList<CaseFacts>();
    @Nullable Instant free = Instant.MIN;
    for (var each : visit) {
      var question = each.cycle(1).orElseThrow();
      var done = doneAt(question);
      var turn = turn(question.startedAt(), free, done);
      if (!Objects.equals(turn, question.turnAt())) {
        each.takesItsTurn(turn);
        changed.add(each);
      }
      free = turn == null ? free : done.orElse(null);
    }
    return changed;
  }

  /** None while another one is served, nor for what was dealt with meanwhile. */
  private static @Nullable Instant turn(
      Instant put, @Nullable Instant free, Optional<Instant> done) {
    var turn = free == null || put.isAfter(free) ? put : free;
    var dealtWith = done.filter(end -> !end.isAfter(turn) && !turn.equals(put)).isPresent();
    return free == null || dealtWith ? null : turn;
  }

  private static Optional<Instant> doneAt(Cycle question) {
    return Stream.concat(
            DeskTime.handled(question).stream(), question.ending().map(Ending::at).stream())
        .min(Comparator.naturalOrder());
  }
}
