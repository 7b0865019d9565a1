package id.tanggap.sla.clock;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * UU 27/2022: the notice of an incident, and what somebody asks for the own data, within three
 * times twenty-four hours; nothing pauses or ends that but doing it.
 */
final class PersonalData {

  private PersonalData() {}

  static Stream<Obligation> noticeStarts(Cycle cycle, Count count) {
    return Stream.of(
        obligation(
            ClockKind.INCIDENT_NOTICE,
            CaseKind.PERSONAL_DATA_INCIDENT,
            cycle,
            "UU 27/2022 Pasal 46"));
  }

  static Stream<Obligation> requestStarts(Cycle cycle, Count count) {
    return Stream.of(
        obligation(
            ClockKind.PERSONAL_DATA_REQUEST, CaseKind.PERSONAL_DATA_REQUEST, cycle, "UU 27/2022"));
  }

  static Instant runsFrom(Owed owed) {
    return owed.cycle().startedAt();
  }

  static Optional<FellAway> never(Owed owed) {
    return Optional.empty();
  }

  static Deadline due(Owed owed, List<Pause> never) {
    var count = owed.count();
    var length = Duration.ofHours(count.number(Setting.HOURS));
    return Deadlines.clockHours(count.calendar(), runsFrom(owed), length);
  }

  private static Obligation obligation(ClockKind kind, CaseKind of, Cycle cycle, String clause) {
    return new Obligation(
        kind, of, cycle.caseId(), cycle.number(), null, null, clause, cycle.origin());
  }
}
