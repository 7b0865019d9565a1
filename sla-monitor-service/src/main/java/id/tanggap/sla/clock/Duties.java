package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Pause;
import java.util.List;

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
                  owed.count().closeAfter(ReopenWindow.runsFrom(owed), Setting.WORKING_DAYS)));

  private Duties() {}

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

  private static List<Pause> never(Owed owed) {
    return List.of();
  }
}
