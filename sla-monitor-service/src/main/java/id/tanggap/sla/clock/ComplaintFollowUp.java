package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.FOLLOWED_UP;
import static id.tanggap.sla.facts.FactKind.RESPONDED;
import static id.tanggap.sla.facts.FactKind.VERIFIED;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.facts.Cycle;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * COMP-1: something is done about a complaint soon after it was found complete; the answer itself
 * is that, too. One that is reopened is in progress already.
 */
final class ComplaintFollowUp {

  private ComplaintFollowUp() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle
        .first(VERIFIED)
        .map(_ -> Complaints.obligation(ClockKind.COMPLAINT_FOLLOW_UP, cycle, null, "COMP-1"))
        .stream();
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().first(VERIFIED).orElseThrow();
  }

  static Optional<Instant> done(Owed owed) {
    return Stream.concat(owed.cycle().times(FOLLOWED_UP), owed.cycle().times(RESPONDED))
        .min(Comparator.naturalOrder());
  }
}
