package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.VERIFIED;
import static java.util.Objects.requireNonNull;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * COMP-1: the answer is owed by the class, once there is one, from when the complaint was found
 * complete, and in a later cycle from the reopening; the head of the office may give more time
 * once.
 */
final class ComplaintResponse {

  private ComplaintResponse() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return cycle.examination().complaintClass() == null
        ? Stream.empty()
        : Stream.of(Complaints.obligation(ClockKind.COMPLAINT_RESPONSE, cycle, null, "COMP-1"));
  }

  static Instant runsFrom(Owed owed) {
    var cycle = owed.cycle();
    return cycle.first(VERIFIED).orElse(cycle.startedAt());
  }

  static Deadline due(Owed owed, List<Pause> pauses) {
    var count = owed.count();
    var complaintClass = requireNonNull(owed.cycle().examination().complaintClass());
    return Deadlines.response(
        count.calendar(),
        runsFrom(owed),
        count.number(Setting.workingDaysOf(complaintClass)),
        owed.cycle().extension().orElse(null),
        pauses);
  }
}
