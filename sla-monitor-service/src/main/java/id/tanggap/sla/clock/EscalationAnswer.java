package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.ESCALATION_ANSWERED;
import static id.tanggap.sla.facts.FactKind.ESCALATION_RAISED;
import static id.tanggap.sla.facts.FactKind.ESCALATION_WITHDRAWN;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Due;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * a section head owes an answer inside the solution's time, and stops no clock by it. It is
 * owed once the solution is, which every escalation implies.
 */
final class EscalationAnswer {

  private EscalationAnswer() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return Solution.starts(cycle, count).findAny().isPresent()
        ? cycle.about(ESCALATION_RAISED).map(escalation -> obligation(cycle, escalation))
        : Stream.empty();
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().first(ESCALATION_RAISED, escalationOf(owed)).orElseThrow();
  }

  static Optional<Instant> answered(Owed owed) {
    return owed.cycle().first(ESCALATION_ANSWERED, escalationOf(owed));
  }

  static Optional<FellAway> withdrawn(Owed owed) {
    var reason = ClockCancellationReason.ESCALATION_WITHDRAWN;
    var withdrawn = owed.cycle().first(ESCALATION_WITHDRAWN, escalationOf(owed));
    return Stream.concat(
            withdrawn.map(at -> new FellAway(at, reason)).stream(),
            Endings.any(owed.cycle()).stream())
        .min(Comparator.comparing(FellAway::at));
  }

  static List<Pause> whileReturned(Owed owed) {
    return owed.cycle().returnsOf(escalationOf(owed));
  }

  /** Never after the stakeholder's own deadline, as it stands by now. */
  static Deadline due(Owed owed, List<Pause> pauses) {
    var count = owed.count();
    return Deadlines.escalationAnswer(
        count.calendar(),
        runsFrom(owed),
        count.number(Setting.WORKING_DAYS),
        solutionDueAt(owed),
        pauses);
  }

  private static Instant solutionDueAt(Owed owed) {
    var solution = Objects.requireNonNull(owed.solution());
    return Duties.of(ClockKind.SOLUTION).standing(solution).deadline() instanceof Due due
        ? due.at()
        : Instant.MAX;
  }

  private static UUID escalationOf(Owed owed) {
    return owed.obligation().caseId();
  }

  private static Obligation obligation(Cycle cycle, UUID escalation) {
    return new Obligation(
        ClockKind.ESCALATION_ANSWER,
        CaseKind.ESCALATION,
        escalation,
        cycle.number(),
        null,
        null,
        "A-9",
        cycle.origin());
  }
}
