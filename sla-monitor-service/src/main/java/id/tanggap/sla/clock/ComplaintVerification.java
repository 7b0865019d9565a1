package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.facts.Cycle;
import java.time.Instant;
import java.util.stream.Stream;

/** COMP-1: a complaint is found complete soon after it was submitted; reopened it is complete. */
final class ComplaintVerification {

  private ComplaintVerification() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle.number() == 1
        ? Stream.of(Complaints.obligation(ClockKind.COMPLAINT_VERIFICATION, cycle, null, "COMP-1"))
        : Stream.empty();
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().startedAt();
  }
}
