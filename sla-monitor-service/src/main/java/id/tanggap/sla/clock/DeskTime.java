package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.ACCEPTED;
import static id.tanggap.sla.facts.FactKind.PROMISED;
import static id.tanggap.sla.facts.FactKind.REQUEST_OPENED;
import static id.tanggap.sla.facts.FactKind.RESOLVED;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * TIME-1, TIME-2, A-1: a question is answered or promised within twenty minutes, at the desk on the
 * wall clock from its turn, online in SERVICE hours from the first acceptance; in the
 * first cycle only.
 */
final class DeskTime {

  private DeskTime() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle.number() == 1 && begins(cycle).isPresent()
        ? Stream.of(obligation(cycle))
        : Stream.empty();
  }

  static Instant runsFrom(Owed owed) {
    return begins(owed.cycle()).orElse(owed.cycle().startedAt());
  }

  /** What the officer does within the time; online also asking the stakeholder back. */
  static Optional<Instant> handled(Owed owed) {
    return begins(owed.cycle()).flatMap(_ -> handled(owed.cycle()));
  }

  /** Ended otherwise, or dealt with before its turn at the desk had come. */
  static Optional<FellAway> cancelled(Owed owed) {
    var reason = ClockCancellationReason.NOT_OWED;
    return begins(owed.cycle()).isPresent()
        ? Endings.withoutResponse(owed.cycle())
        : handled(owed.cycle()).map(at -> new FellAway(at, reason));
  }

  /** a question of a visit whose turn has not come waits. */
  static List<Pause> whileAnotherIsServed(Owed owed) {
    return begins(owed.cycle()).isPresent()
        ? List.of()
        : List.of(new Pause(owed.cycle().startedAt(), null));
  }

  static Deadline due(Owed owed, List<Pause> pauses) {
    return after(owed.cycle().channel(), runsFrom(owed), length(owed.count()), owed.count());
  }

  /** When so much of the time has run. */
  static Deadline after(@Nullable Channel channel, Instant from, Duration length, Count count) {
    return channel == Channel.FACE_TO_FACE
        ? Deadlines.deskTimeAtDesk(count.calendar(), from, length)
        : Deadlines.deskTimeOnline(count.calendar(), from, length);
  }

  static Duration length(Count count) {
    return Duration.ofMinutes(count.number(Setting.MINUTES));
  }

  /** When the desk is free for the next question of the visit. */
  static Optional<Instant> handled(Cycle cycle) {
    var asked = cycle.isFaceToFace() ? Stream.<Instant>empty() : cycle.times(REQUEST_OPENED);
    return Stream.of(cycle.times(RESOLVED), cycle.times(PROMISED), asked)
        .flatMap(times -> times)
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> begins(Cycle cycle) {
    return cycle.isFaceToFace() ? Optional.ofNullable(cycle.turnAt()) : cycle.first(ACCEPTED);
  }

  private static Obligation obligation(Cycle cycle) {
    return new Obligation(
        ClockKind.DESK_TIME,
        CaseKind.CONSULTATION,
        cycle.caseId(),
        cycle.number(),
        null,
        null,
        "TIME-1",
        cycle.origin());
  }
}
