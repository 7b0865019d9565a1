package id.tanggap.sla.clock;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** how long an answer may be called back by the stakeholder. */
final class ReopenWindow {

  private ReopenWindow() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return Endings.resolved(cycle).map(_ -> obligation(cycle)).stream();
  }

  static Instant runsFrom(Owed owed) {
    return Endings.resolved(owed.cycle()).orElseThrow();
  }

  static Optional<FellAway> reopened(Owed owed) {
    var reason = ClockCancellationReason.CONSULTATION_REOPENED;
    return Optional.ofNullable(owed.cycle().reopenedAt()).map(at -> new FellAway(at, reason));
  }

  private static Obligation obligation(Cycle cycle) {
    return new Obligation(
        ClockKind.REOPEN_WINDOW,
        CaseKind.CONSULTATION,
        cycle.caseId(),
        cycle.number(),
        null,
        null,
        "A-16",
        cycle.origin());
  }
}
