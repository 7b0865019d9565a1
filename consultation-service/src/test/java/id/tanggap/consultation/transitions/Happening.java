package id.tanggap.consultation.transitions;

import static id.tanggap.consultation.transitions.ClockNews.DUE;

import id.tanggap.consultation.testing.Escalation;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.events.sla.DeadlineUncomputable;
import id.tanggap.events.sla.Rung;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockCancelled;
import id.tanggap.events.sla.SlaClockPaused;
import id.tanggap.events.sla.SlaClockResumed;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.SlaReminderDue;
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.SlaWarningRaised;
import id.tanggap.events.sla.TimerKind;
import id.tanggap.events.sla.Verdict;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Everything that other services tell of a case (rows 16 and 19 to 25), as the table names it. */
enum Happening {
  ESCALATED_TO_SECTION_HEAD(EscalationNews::raising),
  ESCALATION_ACKNOWLEDGED(EscalationNews.of(Escalation::acknowledged)),
  ESCALATION_REDIRECTED(EscalationNews.of(Escalation::redirected)),
  ESCALATION_ANSWERED(EscalationNews.of(Escalation::answered)),
  ESCALATION_RETURNED(EscalationNews.of(Escalation::returned)),
  ESCALATION_RESUBMITTED(EscalationNews.of(Escalation::resubmitted)),
  ESCALATION_WITHDRAWN(EscalationNews.of(Escalation::withdrawn)),
  SLA_TIMER_EXPIRED_STAKEHOLDER_SILENCE(TimerNews::silence),
  SLA_TIMER_EXPIRED_REOPEN_WINDOW(TimerNews::reopenWindow),
  SLA_CLOCK_STARTED(ClockNews.of(ClockNews::started)),
  SLA_CLOCK_PAUSED(ClockNews.of(clock -> new SlaClockPaused(clock, 0, DUE))),
  SLA_CLOCK_RESUMED(ClockNews.of(clock -> new SlaClockResumed(clock, 1, DUE))),
  SLA_DEADLINE_MOVED(
      ClockNews.of(clock -> new SlaDeadlineMoved(clock, DUE, DUE, DeadlineMoveReason.CALENDAR))),
  SLA_WARNING_RAISED(
      ClockNews.of(
          clock -> new SlaWarningRaised(clock, Rung.LAST_WORKING_DAY, DUE, DUE, DUE, false))),
  SLA_BREACHED(ClockNews.of(clock -> new SlaBreached(clock, Rung.BREACH, DUE, DUE, DUE, false))),
  SLA_MET(ClockNews.of(clock -> new SlaMet(clock, DUE, DUE, Verdict.MET, 1, 1, 0))),
  SLA_CLOCK_CANCELLED(
      ClockNews.of(
          clock -> new SlaClockCancelled(clock, ClockCancellationReason.CONSULTATION_CANCELLED))),
  SLA_VERDICT_AMENDED(
      ClockNews.of(clock -> new SlaVerdictAmended(clock, Verdict.MISSED, Verdict.MET, DUE))),
  SLA_REMINDER_DUE(
      ClockNews.of(
          clock ->
              new SlaReminderDue(clock, TimerKind.STAKEHOLDER_SILENCE, null, Rung.FIRST_REMINDER))),
  DEADLINE_UNCOMPUTABLE(
      ClockNews.of(clock -> new DeadlineUncomputable(clock.caseId(), ClockKind.SOLUTION, 2027)));

  private static final String TIMERS = "SLA_TIMER_EXPIRED";

  private final BiFunction<Followed, Whose, News> news;

  Happening(BiFunction<Followed, Whose, News> news) {
    this.news = news;
  }

  /** This, about to be told of a case. */
  News of(Followed followed, Whose whose) {
    return news.apply(followed, whose);
  }

  /** Row 25: it changes what the case shows, and nothing of the case. */
  boolean isOfADeadline() {
    return ordinal() >= SLA_CLOCK_STARTED.ordinal();
  }

  /** The type of the event; a timer's has two happenings. */
  String type() {
    return Arrays.stream((name().startsWith(TIMERS) ? TIMERS : name()).split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining());
  }
}
