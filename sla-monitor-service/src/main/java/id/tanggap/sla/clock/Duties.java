package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.COMPLETED;
import static id.tanggap.sla.facts.FactKind.NOTIFIED;
import static id.tanggap.sla.facts.FactKind.VERIFIED;
import static java.util.stream.Collectors.groupingBy;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Pause;
import java.util.List;
import java.util.Map;

/**
 * What is owed when: each kind of clock and timer as one row, in the columns of the contract. A
 * column says what follows from the facts of one cycle; nothing here remembers anything.
 */
final class Duties {

  /** Columns: kind · starts · runs from · met · cancelled · pauses · due. */
  static final List<Duty> TABLE =
      List.of(
          new Duty(
              ClockKind.DESK_TIME,
              DeskTime::starts,
              DeskTime::runsFrom,
              DeskTime::handled,
              DeskTime::cancelled,
              DeskTime::whileAnotherIsServed,
              DeskTime::due),
          new Duty(
              ClockKind.SOLUTION,
              Solution::starts,
              Solution::runsFrom,
              owed -> Endings.resolved(owed.cycle()),
              owed -> Endings.withoutResponse(owed.cycle()),
              Duties::whileAwaited,
              Solution::due),
          new Duty(
              ClockKind.PROGRESS,
              Progress::starts,
              Progress::runsFrom,
              Progress::reported,
              Progress::notOwed,
              Duties::whileAwaited,
              Progress::due),
          new Duty(
              ClockKind.ESCALATION_ANSWER,
              EscalationAnswer::starts,
              EscalationAnswer::runsFrom,
              EscalationAnswer::answered,
              EscalationAnswer::withdrawn,
              EscalationAnswer::whileReturned,
              EscalationAnswer::due),
          new Duty(
              ClockKind.STAKEHOLDER_SILENCE,
              Silence::starts,
              Silence::runsFrom,
              Endings::never,
              Silence::over,
              Silence::whileEscalated,
              (owed, _) -> owed.count().closeAfter(Silence.runsFrom(owed), Setting.WORKING_DAYS)),
          new Duty(
              ClockKind.REOPEN_WINDOW,
              ReopenWindow::starts,
              ReopenWindow::runsFrom,
              Endings::never,
              ReopenWindow::reopened,
              Duties::never,
              (owed, _) ->
                  owed.count().closeAfter(ReopenWindow.runsFrom(owed), Setting.WORKING_DAYS)),
          new Duty(
              ClockKind.COMPLAINT_VERIFICATION,
              ComplaintVerification::starts,
              ComplaintVerification::runsFrom,
              owed -> owed.cycle().first(VERIFIED),
              owed -> Endings.any(owed.cycle()),
              Complaints::whileAsked,
              Complaints::closeOfOffice),
          new Duty(
              ClockKind.COMPLAINT_FOLLOW_UP,
              ComplaintFollowUp::starts,
              ComplaintFollowUp::runsFrom,
              ComplaintFollowUp::done,
              owed -> Endings.any(owed.cycle()),
              Complaints::whileAsked,
              Complaints::closeOfOffice),
          new Duty(
              ClockKind.COMPLAINT_RESPONSE,
              ComplaintResponse::starts,
              ComplaintResponse::runsFrom,
              owed -> Endings.responded(owed.cycle()),
              owed -> Endings.withoutResponse(owed.cycle()),
              Complaints::whileAsked,
              ComplaintResponse::due),
          new Duty(
              ClockKind.COMPLAINT_REPLY,
              ComplaintReply::starts,
              ComplaintReply::runsFrom,
              Endings::never,
              ComplaintReply::over,
              Duties::never,
              ComplaintReply::due),
          new Duty(
              ClockKind.COMPLAINT_CLOSING,
              ComplaintClosing::starts,
              ComplaintClosing::runsFrom,
              Endings::never,
              ComplaintClosing::over,
              Duties::never,
              Complaints::closeOfOffice),
          new Duty(
              ClockKind.INCIDENT_NOTICE,
              PersonalData::noticeStarts,
              PersonalData::runsFrom,
              owed -> owed.cycle().first(NOTIFIED),
              PersonalData::never,
              Duties::never,
              PersonalData::due),
          new Duty(
              ClockKind.PERSONAL_DATA_REQUEST,
              PersonalData::requestStarts,
              PersonalData::runsFrom,
              owed -> owed.cycle().first(COMPLETED),
              PersonalData::never,
              Duties::never,
              PersonalData::due));

  private static final Map<CaseKind, List<Duty>> BY_CASE =
      TABLE.stream().collect(groupingBy(duty -> caseOf(duty.kind())));

  private Duties() {}

  /** The rows that the facts of such a case decide about. */
  static List<Duty> of(CaseKind kind) {
    return BY_CASE.getOrDefault(kind, List.of());
  }

  static Duty of(ClockKind kind) {
    return TABLE.stream()
        .filter(duty -> duty.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing is owed as " + kind));
  }

  /**
   * while a request to the stakeholder is open and no escalation is, if the policy says so.
   */
  static List<Pause> whileAwaited(Owed owed) {
    return owed.count().pausesWhileAwaited() ? owed.cycle().pauses() : List.of();
  }

  private static CaseKind caseOf(ClockKind kind) {
    return switch (kind) {
      case DESK_TIME, SOLUTION, PROGRESS, ESCALATION_ANSWER, STAKEHOLDER_SILENCE, REOPEN_WINDOW ->
          CaseKind.CONSULTATION;
      case COMPLAINT_VERIFICATION,
          COMPLAINT_FOLLOW_UP,
          COMPLAINT_RESPONSE,
          COMPLAINT_REPLY,
          COMPLAINT_CLOSING ->
          CaseKind.COMPLAINT;
      case INCIDENT_NOTICE -> CaseKind.PERSONAL_DATA_INCIDENT;
      case PERSONAL_DATA_REQUEST -> CaseKind.PERSONAL_DATA_REQUEST;
    };
  }

  private static List<Pause> never(Owed owed) {
    return List.of();
  }
}
