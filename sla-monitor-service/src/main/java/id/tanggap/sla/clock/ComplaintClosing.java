package id.tanggap.sla.clock;

import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_CLOSED;
import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_REOPENED;
import static id.tanggap.events.sla.ClockCancellationReason.COMPLAINT_WITHDRAWN;
import static id.tanggap.sla.facts.FactKind.CLOSED;
import static id.tanggap.sla.facts.FactKind.WITHDRAWN;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** COMP-1: how long the reporter may come back after an answer, before the complaint is closed. */
final class ComplaintClosing {

  private ComplaintClosing() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return Endings.responded(cycle)
        .map(_ -> Complaints.obligation(ClockKind.COMPLAINT_CLOSING, cycle, null, "COMP-1"))
        .stream();
  }

  static Instant runsFrom(Owed owed) {
    return Endings.responded(owed.cycle()).orElseThrow();
  }

  static Optional<FellAway> over(Owed owed) {
    var cycle = owed.cycle();
    return Stream.of(
            cycle.first(CLOSED).map(at -> new FellAway(at, COMPLAINT_CLOSED)),
            cycle.first(WITHDRAWN).map(at -> new FellAway(at, COMPLAINT_WITHDRAWN)),
            Optional.ofNullable(cycle.reopenedAt()).map(at -> new FellAway(at, COMPLAINT_REOPENED)))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(FellAway::at));
  }
}
