package id.tanggap.sla.clock;

import static id.tanggap.events.sla.ClockCancellationReason.CLOSED_NO_RESPONSE;
import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_REDIRECTED;
import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_REJECTED;
import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_RESPONDED;
import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_WITHDRAWN;
import static id.tanggap.events.sla.ClockCancellationReason.CONSULTATION_CANCELLED;
import static id.tanggap.events.sla.ClockCancellationReason.CONSULTATION_RESOLVED;

import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.facts.Ending;
import java.time.Instant;
import java.util.Optional;

/** What the end of a cycle means for what was owed in it. */
final class Endings {

  private Endings() {}

  /** only a response fulfils the promise. */
  static Optional<Instant> resolved(Cycle cycle) {
    return cycle.ending().filter(it -> it.how() == Ending.How.RESOLVED).map(Ending::at);
  }

  /** COMP-1: only an answer is one. */
  static Optional<Instant> responded(Cycle cycle) {
    return cycle.ending().filter(it -> it.how() == Ending.How.RESPONDED).map(Ending::at);
  }

  /** A case that ended without a response owes no solution. */
  static Optional<FellAway> withoutResponse(Cycle cycle) {
    return any(cycle)
        .filter(it -> it.reason() != CONSULTATION_RESOLVED && it.reason() != COMPLAINT_RESPONDED);
  }

  /** A case that ended owes nothing beside its solution, however it ended. */
  static Optional<FellAway> any(Cycle cycle) {
    return cycle.ending().map(ending -> new FellAway(ending.at(), reasonOf(ending.how())));
  }

  /** A timer is never met. */
  static Optional<Instant> never(Owed owed) {
    return Optional.empty();
  }

  private static ClockCancellationReason reasonOf(Ending.How how) {
    return switch (how) {
      case RESOLVED -> CONSULTATION_RESOLVED;
      case CANCELLED -> CONSULTATION_CANCELLED;
      case CLOSED_NO_RESPONSE -> CLOSED_NO_RESPONSE;
      case RESPONDED -> COMPLAINT_RESPONDED;
      case REJECTED -> COMPLAINT_REJECTED;
      case REDIRECTED -> COMPLAINT_REDIRECTED;
      case WITHDRAWN -> COMPLAINT_WITHDRAWN;
    };
  }
}
