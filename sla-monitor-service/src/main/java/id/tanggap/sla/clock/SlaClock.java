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
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.Verdict;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.sla.facts.Ending;
import id.tanggap.sla.facts.Handling;
import id.tanggap.workingtime.Uncomputable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of one case with its own deadline and outcome. It follows the {@link Standing}
 * that the facts of the case give it and tells what changed; of its own it only fires. Decides;
 * does no I/O.
 */
@Entity
@Table(name = "clock")
public class SlaClock {

  @Id private UUID clockId;
  private long sequence;
  @Embedded private Obligation obligation;
  @Embedded private Handling handling;
  @Embedded private Rules rules;
  @Embedded private Term term;
  @Embedded private @Nullable Breach breach;
  @Embedded private @Nullable Fulfilment fulfilment;
  private @Nullable Instant cancelledAt;

  /** When that was recorded from which the deadline follows. */
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private ClockState state;

  private @Nullable Instant nextWake;

  @SuppressWarnings("NullAway.Init")
  protected SlaClock() {}

  private SlaClock(
      UUID clockId,
      Obligation obligation,
      Handling handling,
      Rules rules,
      Term term,
      Instant recordedAt) {
    this.clockId = clockId;
    this.obligation = obligation;
    this.handling = handling;
    this.rules = rules;
    this.term = term;
    this.recordedAt = recordedAt;
    this.state = currentState();
  }

  /** The obligation begins; {@link #follow} then takes it to where the facts are. */
  static SlaClock of(
      UUID clockId, Obligation owed, Handling handling, Rules rules, Standing standing, Moment at) {
    return new SlaClock(
        clockId, owed, handling, rules, standing.term().withoutPause(), at.recordedAt());
  }

  /** What is told when the obligation begins. */
  List<Entry> started(Standing standing, Moment moment) {
    var started =
        new SlaClockStarted(
            snapshot(),
            term.anchorAt(),
            term.dayZero(),
            term.dueAt(),
            term.provisionalDueDate(),
            obligation.origin());
    var told = new ArrayList<>(List.of(entry(started, moment.occurredAt(), moment.now())));
    if (standing.deadline() instanceof Uncomputable open) {
      var horizon = open.missingYear().getValue() - 1;
      var alarm = new DeadlineUncomputable(obligation.caseId(), obligation.kind(), horizon);
      told.add(entry(alarm, moment.occurredAt(), moment.now()));
    }
    return told;
  }

  /** Takes the clock to where the facts are, and answers with what has to be told. */
  List<Entry> follow(Standing standing, Handling now, Moment moment) {
    handling = now;
    var told = new ArrayList<Entry>();
    move(standing.term(), moment, told);
    if (standing.ending() != null) {
      end(standing, standing.ending(), moment, told);
    }
    settle();
    return told;
  }

  /**
   * The deadline has passed unfulfilled. Whoever calls this holds the row, and it is armed no more
   * afterwards.
   */
  public List<Entry> fire(Instant firedAt) {
    var told = new ArrayList<Entry>();
    breach(firedAt, told);
    settle();
    return told;
  }

  private void move(Term now, Moment moment, List<Entry> told) {
    var before = term;
    term = now;
    if (before.pausedSince() == null && now.pausedSince() != null) {
      var paused = new SlaClockPaused(snapshot(), now.addedClosings(), now.dueAt());
      told.add(entry(paused, moment.occurredAt(), moment.now()));
    }
    if (before.pausedSince() != null && now.pausedSince() == null) {
      var resumed = new SlaClockResumed(snapshot(), now.addedClosings(), now.dueAt());
      told.add(entry(resumed, moment.occurredAt(), moment.now()));
    }
    if (!Objects.equals(before.dueAt(), now.dueAt())) {
      recordedAt = moment.recordedAt();
      var reason = DeadlineMoveReason.PAUSE;
      var moved = new SlaDeadlineMoved(snapshot(), before.dueAt(), now.dueAt(), reason);
      told.add(entry(moved, moment.occurredAt(), moment.now()));
    }
  }

  private void end(Standing standing, Ending ending, Moment moment, List<Entry> told) {
    var dueAt = term.dueAt();
    if (dueAt != null && ending.at().isAfter(dueAt)) {
      breach(moment.now(), told);
    }
    switch (ending.how()) {
      case RESOLVED -> {
        if (dueAt != null) {
          var pauses = standing.pauses();
          fulfil(Fulfilment.of(ending.at(), term.anchorAt(), dueAt, pauses), dueAt, moment, told);
        } // else the verdict comes with the missing year
      }
      case CANCELLED -> cancel(ending.at(), moment, told);
    }
  }

  private void breach(Instant firedAt, List<Entry> told) {
    var dueAt = Objects.requireNonNull(term.dueAt(), "a clock without a deadline never fires");
    if (breach != null && breach.dueAt().equals(dueAt)) {
      return;
    }
    breach = new Breach(dueAt, firedAt);
    var lateOnArrival = dueAt.isBefore(recordedAt);
    var breached = new SlaBreached(snapshot(), Breach.RUNG, dueAt, dueAt, firedAt, lateOnArrival);
    told.add(entry(breached, dueAt, firedAt));
  }

  private void fulfil(Fulfilment now, Instant dueAt, Moment moment, List<Entry> told) {
    var before = verdictToldSoFar();
    var isFirst = fulfilment == null;
    fulfilment = now;
    if (isFirst) {
      var met =
          new SlaMet(
              snapshot(),
              now.metAt(),
              dueAt,
              now.verdict(),
              now.netMinutes(),
              now.grossMinutes(),
              now.lateMinutes());
      told.add(entry(met, now.metAt(), moment.now()));
    }
    before
        .filter(verdict -> verdict != now.verdict())
        .map(from -> new SlaVerdictAmended(snapshot(), from, now.verdict(), now.metAt()))
        .ifPresent(amended -> told.add(entry(amended, now.metAt(), moment.now())));
  }

  /** A breach told is a verdict, whatever is learnt later. */
  private Optional<Verdict> verdictToldSoFar() {
    if (fulfilment != null) {
      return Optional.of(fulfilment.verdict());
    }
    return breach == null ? Optional.empty() : Optional.of(Verdict.MISSED);
  }

  private void cancel(Instant at, Moment moment, List<Entry> told) {
    if (cancelledAt == null) {
      cancelledAt = at;
      var reason = ClockCancellationReason.CONSULTATION_CANCELLED.name();
      told.add(entry(new SlaClockCancelled(snapshot(), reason), at, moment.now()));
    }
  }

  private void settle() {
    state = currentState();
    nextWake = state == ClockState.RUNNING ? term.dueAt() : null;
  }

  private ClockState currentState() {
    if (fulfilment != null) {
      return fulfilment.verdict() == Verdict.MET ? ClockState.MET : ClockState.MISSED;
    }
    if (cancelledAt != null) {
      return ClockState.CANCELLED;
    }
    if (term.dueAt() == null) {
      return ClockState.UNCOMPUTABLE;
    }
    if (term.pausedSince() != null) {
      return ClockState.PAUSED;
    }
    return breach != null && breach.dueAt().equals(term.dueAt())
        ? ClockState.MISSED
        : ClockState.RUNNING;
  }

  private ClockSnapshot snapshot() {
    return new ClockSnapshot(
        clockId,
        obligation.kind(),
        obligation.caseKind(),
        obligation.caseId(),
        obligation.cycle(),
        null,
        handling.sectionCode(),
        handling.topicCode(),
        handling.channel(),
        handling.officerId(),
        rules.policyVersion(),
        rules.calendarVersion(),
        obligation.clause());
  }

  private Entry entry(SlaEvent event, Instant occurredAt, Instant now) {
    return Entry.of(
        clockId.toString(),
        ++sequence,
        obligation.caseId().toString(),
        handling.office(),
        occurredAt,
        now,
        Actor.SYSTEM,
        event.type(),
        event);
  }

  public UUID clockId() {
    return clockId;
  }

  public Obligation obligation() {
    return obligation;
  }

  public Handling handling() {
    return handling;
  }

  public Rules rules() {
    return rules;
  }

  public Term term() {
    return term;
  }

  public ClockState state() {
    return state;
  }

  public Optional<Breach> breach() {
    return Optional.ofNullable(breach);
  }

  public Optional<Fulfilment> fulfilment() {
    return Optional.ofNullable(fulfilment);
  }

  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

  public Optional<Instant> nextWake() {
    return Optional.ofNullable(nextWake);
  }

  public long sequence() {
    return sequence;
  }
}
