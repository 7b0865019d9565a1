package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cycle;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one case owes, looked at with a strict eye. A missed report alone covers nothing, because
 * the next one is owed; an expired silence covers only as long as its answer is under way.
 *
 * @param settled whether all news has arrived
 */
record Owing(Bench bench, CaseFacts facts, boolean settled) {

  /** The invariant: armed, or missed and unmet, or awaited with an armed timer. */
  boolean isCovered() {
    return facts
        .cycles()
        .reduce((_, later) -> later)
        .filter(cycle -> cycle.ending().isEmpty())
        .map(this::isCovered)
        .orElse(true);
  }

  private boolean isCovered(Cycle cycle) {
    return clocks(cycle).anyMatch(Owing::isOwed)
        || isAwaited(cycle) && clocks(cycle).anyMatch(this::isSilenceWatched)
        || waitsItsTurn(cycle);
  }

  private static boolean isOwed(SlaClock clock) {
    var owed = clock.obligation();
    return !owed.isTimer()
        && switch (clock.state()) {
          case RUNNING -> clock.nextWake().isPresent();
          case MISSED -> clock.fulfilment().isEmpty() && owed.kind() != ClockKind.PROGRESS;
          case PAUSED, MET, CANCELLED, UNCOMPUTABLE, EXPIRED -> false;
        };
  }

  private boolean isSilenceWatched(SlaClock clock) {
    return clock.obligation().kind() == ClockKind.STAKEHOLDER_SILENCE
        && switch (clock.state()) {
          case RUNNING -> clock.nextWake().isPresent();
          case EXPIRED -> !settled;
          case PAUSED, MET, MISSED, CANCELLED, UNCOMPUTABLE -> false;
        };
  }

  private static boolean isAwaited(Cycle cycle) {
    var pauses = cycle.pauses();
    return !pauses.isEmpty() && pauses.getLast().to() == null;
  }

  /** in a visit one question is served after the other, and the one served is owed for. */
  private boolean waitsItsTurn(Cycle cycle) {
    return cycle.isFaceToFace()
        && cycle.number() == 1
        && cycle.turnAt() == null
        && bench.visitOf(facts).stream()
            .filter(other -> other != facts)
            .flatMap(other -> other.cycle(1).stream())
            .filter(other -> other.turnAt() != null && other.ending().isEmpty())
            .anyMatch(other -> clocksOf(other).anyMatch(Owing::isOwed));
  }

  private Stream<SlaClock> clocks(Cycle cycle) {
    return clocksOf(cycle);
  }

  private Stream<SlaClock> clocksOf(Cycle cycle) {
    return bench
        .cases()
        .filter(it -> it.caseId().equals(cycle.caseId()))
        .flatMap(it -> bench.clocksOf(it).stream())
        .filter(clock -> clock.obligation().cycle() == cycle.number());
  }

  @Override
  public String toString() {
    List<String> owed =
        bench.clocksOf(facts).stream()
            .map(clock -> clock.obligation().kind() + " " + clock.state() + " " + clock.term())
            .toList();
    return "nothing is owed for " + facts.cycles().toList() + " by " + owed;
  }
}
