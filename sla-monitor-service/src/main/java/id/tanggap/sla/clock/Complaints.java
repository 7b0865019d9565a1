package id.tanggap.sla.clock;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is alike in all that is owed to a reporter (COMP-0, COMP-1). */
final class Complaints {

  private Complaints() {}

  /** While the reporter is asked for something nothing is owed; what was over before counts not. */
  static List<Pause> whileAsked(Owed owed) {
    var from = Duties.of(owed.obligation().kind()).runsFrom().apply(owed);
    return owed.cycle().pauses().stream()
        .filter(pause -> pause.to() == null || pause.to().isAfter(from))
        .toList();
  }

  /** OFFICE close so many working days later. */
  static Deadline closeOfOffice(Owed owed, List<Pause> pauses) {
    var from = Duties.of(owed.obligation().kind()).runsFrom().apply(owed);
    var count = owed.count();
    return Deadlines.solution(count.calendar(), from, count.number(Setting.WORKING_DAYS), pauses);
  }

  static Obligation obligation(ClockKind kind, Cycle cycle, @Nullable UUID request, String clause) {
    return new Obligation(
        kind,
        CaseKind.COMPLAINT,
        cycle.caseId(),
        cycle.number(),
        null,
        request,
        clause,
        cycle.origin());
  }
}
