package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.events.sla.DeadlineUncomputable;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockCancelled;
import id.tanggap.events.sla.SlaClockPaused;
import id.tanggap.events.sla.SlaClockResumed;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.SlaReminderDue;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.SlaWarningRaised;
import id.tanggap.events.sla.TimerKind;
import id.tanggap.events.sla.Verdict;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Uncomputable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts into events what happens to one clock, in the order in which it comes about. */
final class Telling {

  /** COMP-0: whoever may read all about the other clocks must not know that a complaint exists. */
  static final String FOR_FEW = "tanggap.sla.complaint.v1";

  private final SlaClock clock;
  private final Instant now;
  private final List<Entry> entries = new ArrayList<>();

  Telling(SlaClock clock, Instant now) {
    this.clock = clock;
    this.now = now;
  }

  List<Entry> entries() {
    return entries;
  }

  void started(Standing standing, Instant at) {
    var term = clock.term();
    var origin = clock.obligation().origin();
    tell(
        new SlaClockStarted(
            snapshot(),
            term.anchorAt(),
            term.dayZero(),
            term.dueAt(),
            term.provisionalDueDate(),
            origin),
        at);
    uncomputable(standing.deadline(), at);
  }

  /** The deadline lies past the last complete year. */
  void uncomputable(Deadline deadline, Instant at) {
    if (deadline instanceof Uncomputable open) {
      var owed = clock.obligation();
      var horizon = open.missingYear().getValue() - 1;
      tell(new DeadlineUncomputable(owed.caseId(), owed.kind(), horizon), at);
    }
  }

  void paused(Instant at) {
    var term = clock.term();
    tell(new SlaClockPaused(snapshot(), term.addedClosings(), term.dueAt()), at);
  }

  void resumed(Instant at) {
    var term = clock.term();
    tell(new SlaClockResumed(snapshot(), term.addedClosings(), term.dueAt()), at);
  }

  void moved(Term before, DeadlineMoveReason reason, Instant at) {
    var dueAt = clock.term().dueAt();
    tell(new SlaDeadlineMoved(snapshot(), before.dueAt(), dueAt, reason), at);
  }

  /** A warning of an obligation, a reminder of a timer. */
  void comesNear(Ladder.Step step, Instant dueAt, boolean lateOnArrival) {
    var event =
        clock.obligation().isTimer()
            ? new SlaReminderDue(snapshot(), timer(), clock.obligation().requestId(), step.rung())
            : new SlaWarningRaised(snapshot(), step.rung(), dueAt, step.at(), now, lateOnArrival);
    tell(event, step.at());
  }

  /** The breach of an obligation, the end of a timer. */
  void lapsed(Ladder.Step step, boolean lateOnArrival) {
    var event =
        clock.obligation().isTimer()
            ? expired(step)
            : new SlaBreached(snapshot(), step.rung(), step.at(), step.at(), now, lateOnArrival);
    tell(event, step.at());
  }

  private SlaTimerExpired expired(Ladder.Step step) {
    var request = clock.obligation().requestId();
    var from = clock.term().anchorAt();
    return new SlaTimerExpired(snapshot(), timer(), request, step.rung(), from);
  }

  void met(Fulfilment how, Instant dueAt) {
    tell(
        new SlaMet(
            snapshot(),
            how.metAt(),
            dueAt,
            how.verdict(),
            how.netMinutes(),
            how.grossMinutes(),
            how.lateMinutes()),
        how.metAt());
  }

  void amended(Verdict from, Fulfilment now) {
    tell(new SlaVerdictAmended(snapshot(), from, now.verdict(), now.metAt()), now.metAt());
  }

  void cancelled(ClockCancellationReason reason, Instant at) {
    tell(new SlaClockCancelled(snapshot(), reason), at);
  }

  private TimerKind timer() {
    return TimerKind.valueOf(clock.obligation().kind().name());
  }

  private void tell(SlaEvent event, Instant occurredAt) {
    var entry =
        Entry.of(
            clock.clockId().toString(),
            clock.nextSequence(),
            clock.obligation().caseId().toString(),
            clock.handling().officeCode(),
            occurredAt,
            now,
            Actor.SYSTEM,
            event.type(),
            event);
    entries.add(clock.obligation().isConfidential() ? entry.on(FOR_FEW) : entry);
  }

  private ClockSnapshot snapshot() {
    var owed = clock.obligation();
    var handling = clock.handling();
    return new ClockSnapshot(
        clock.clockId(),
        owed.kind(),
        owed.caseKind(),
        owed.caseId(),
        owed.cycle(),
        owed.period(),
        handling.sectionCode(),
        handling.topicCode(),
        handling.channel(),
        handling.officerId(),
        clock.rules().policyVersion(),
        clock.rules().calendarVersion(),
        owed.clause());
  }
}
