package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.INPUT_GIVEN;
import static id.tanggap.sla.facts.FactKind.REQUEST_CLOSED;
import static id.tanggap.sla.facts.FactKind.REQUEST_OPENED;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * how long a stakeholder who was asked may be silent. Any input starts the time anew, and so
 * does the end of an escalation, during which nobody waited for the stakeholder.
 */
final class Silence {

  private Silence() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle.about(REQUEST_OPENED).map(request -> obligation(cycle, request));
  }

  static Instant runsFrom(Owed owed) {
    var cycle = owed.cycle();
    var askedAt = cycle.first(REQUEST_OPENED, requestOf(owed)).orElseThrow();
    var overAt = over(owed).map(FellAway::at).orElse(Instant.MAX);
    return restarts(cycle)
        .filter(restart -> restart.isAfter(askedAt) && restart.isBefore(overAt))
        .max(Comparator.naturalOrder())
        .orElse(askedAt);
  }

  /** What was asked is there or needed no more, or the case has ended. */
  static Optional<FellAway> over(Owed owed) {
    var reason = ClockCancellationReason.REQUEST_OVER;
    var closed = owed.cycle().first(REQUEST_CLOSED, requestOf(owed));
    return Stream.concat(
            closed.map(at -> new FellAway(at, reason)).stream(), Endings.any(owed.cycle()).stream())
        .min(Comparator.comparing(FellAway::at));
  }

  /** Its end would mean nothing to a case that a section head has in hand. */
  static List<Pause> whileEscalated(Owed owed) {
    return owed.cycle().escalated();
  }

  /** When something came of the stakeholder, or the case came back from a section head. */
  private static Stream<Instant> restarts(Cycle cycle) {
    var backFromTheHead = cycle.escalated().stream().map(Pause::to).filter(Objects::nonNull);
    return Stream.concat(cycle.times(INPUT_GIVEN), backFromTheHead);
  }

  private static UUID requestOf(Owed owed) {
    return Objects.requireNonNull(owed.obligation().requestId());
  }

  private static Obligation obligation(Cycle cycle, UUID request) {
    return new Obligation(
        ClockKind.STAKEHOLDER_SILENCE,
        CaseKind.CONSULTATION,
        cycle.caseId(),
        cycle.number(),
        null,
        request,
        "A-15",
        cycle.origin());
  }
}
