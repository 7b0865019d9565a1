package id.tanggap.sla.clock;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * FF-7b3, ON-6b: a solution is owed online from the submission, face to face from the date of the
 * visit once it is promised, and in a later cycle from the reopening.
 */
final class Solution {

  private Solution() {}

  static Stream<Obligation> starts(Cycle cycle, Count count) {
    return isOwed(cycle) ? Stream.of(obligation(cycle)) : Stream.empty();
  }

  /**
   * what the stakeholder can prove. At the desk the visit's date decides; a question put on
   * that date keeps its time, so that the gross minutes are those the visitor waited.
   */
  static Instant runsFrom(Owed owed) {
    var cycle = owed.cycle();
    var visitedOn = cycle.visitedOn();
    return cycle.isFaceToFace() && visitedOn != null
        ? onDate(visitedOn, cycle.startedAt(), owed.count().calendar().zone())
        : cycle.startedAt();
  }

  static Deadline due(Owed owed, List<Pause> pauses) {
    var count = owed.count();
    var days = count.number(Setting.WORKING_DAYS);
    return Deadlines.solution(count.calendar(), runsFrom(owed), days, pauses);
  }

  private static boolean isOwed(Cycle cycle) {
    return !cycle.isFaceToFace() || cycle.number() > 1 || cycle.visitedOn() != null;
  }

  private static Obligation obligation(Cycle cycle) {
    return new Obligation(
        ClockKind.SOLUTION,
        CaseKind.CONSULTATION,
        cycle.caseId(),
        cycle.number(),
        null,
        null,
        cycle.isFaceToFace() ? "FF-7b3" : "ON-6b",
        cycle.origin());
  }

  private static Instant onDate(LocalDate date, Instant put, ZoneId zone) {
    return LocalDate.ofInstant(put, zone).equals(date) ? put : date.atStartOfDay(zone).toInstant();
  }
}
