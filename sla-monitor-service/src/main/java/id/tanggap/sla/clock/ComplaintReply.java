package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.REQUEST_CLOSED;
import static id.tanggap.sla.facts.FactKind.REQUEST_OPENED;
import static id.tanggap.sla.facts.FactKind.VERIFIED;

import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** COMP-0: how long a reporter who was asked for something is waited for, in calendar days. */
final class ComplaintReply {

  private ComplaintReply() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle
        .about(REQUEST_OPENED)
        .map(it -> Complaints.obligation(ClockKind.COMPLAINT_REPLY, cycle, it, "COMP-0"));
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().first(REQUEST_OPENED, requestOf(owed)).orElseThrow();
  }

  /** The reporter wrote, or the complaint was complete without, or it has ended. */
  static Optional<FellAway> over(Owed owed) {
    var cycle = owed.cycle();
    var answered =
        Stream.concat(
                cycle.first(REQUEST_CLOSED, requestOf(owed)).stream(), verifiedSinceAsked(owed))
            .map(at -> new FellAway(at, ClockCancellationReason.REQUEST_OVER));
    return Stream.concat(answered, Endings.any(cycle).stream())
        .min(Comparator.comparing(FellAway::at));
  }

  /** Both may have happened in one moment, so their order is that of their numbers. */
  private static Stream<Instant> verifiedSinceAsked(Owed owed) {
    var facts = owed.cycle().facts();
    var asked =
        facts.stream()
            .filter(it -> it.kind() == REQUEST_OPENED && it.about().equals(requestOf(owed)))
            .mapToLong(CaseFact::sequence)
            .min()
            .orElseThrow();
    return facts.stream()
        .filter(it -> it.kind() == VERIFIED && it.sequence() > asked)
        .map(CaseFact::at);
  }

  static Deadline due(Owed owed, List<Pause> never) {
    var count = owed.count();
    return Deadlines.calendarDays(
        count.calendar(), runsFrom(owed), count.number(Setting.CALENDAR_DAYS));
  }

  private static UUID requestOf(Owed owed) {
    return Objects.requireNonNull(owed.obligation().requestId());
  }
}
