package id.tanggap.sla.clock;

import static id.tanggap.events.sla.ClockCancellationReason.NOT_OWED;
import static java.util.Objects.requireNonNull;

import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.journal.Entry;
import id.tanggap.sla.clock.Outcome.FellAway;
import id.tanggap.sla.clock.Outcome.Fulfilled;
import id.tanggap.sla.facts.Asker;
import id.tanggap.sla.facts.Handling;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of one case with its own deadline and outcome, or a timer. It follows the {@link
 * Standing} that the facts of the case give it and tells what changed; of its own it only fires.
 * Decides; does no I/O.
 */
@Entity
@Table(name = "clock")
public class SlaClock {

  @Id private UUID clockId;
  private UUID consultationId;
  private long sequence;
  @Embedded private Obligation obligation;
  @Embedded private Handling handling;
  @Embedded private @Nullable Asker asker;
  @Embedded private Rules rules;
  @Embedded private Term term;
  @Embedded private Told told;
  @Embedded private @Nullable Fulfilment fulfilment;
  private @Nullable Instant cancelledAt;
  private @Nullable Instant notBefore;
  private int openingDay;
  private int calendarConsidered;

  @Enumerated(EnumType.STRING)
  private ClockState state;

  private @Nullable Instant nextWake;
  private @Nullable Instant setAsideSince;

  @SuppressWarnings("NullAway.Init")
  protected SlaClock() {}

  private SlaClock(UUID clockId, Owed owed, Handling handling, Term term, Told told) {
    this.clockId = clockId;
    this.consultationId = owed.cycle().caseId();
    this.obligation = owed.obligation();
    this.handling = handling;
    this.openingDay = owed.openingDay();
    this.rules = owed.count().rules();
    this.calendarConsidered = rules.calendarVersion();
    this.term = term;
    this.told = told;
    this.state = ClockState.of(this);
  }

  /** The obligation begins; {@link #follow} then takes it to where the facts are. */
  static SlaClock of(UUID clockId, Owed owed, Handling handling, Standing standing, Instant heard) {
    var term = standing.term().withoutPause();
    return new SlaClock(clockId, owed, handling, term, Told.nothing(heard));
  }

  /** What is told when the obligation begins. */
  List<Entry> started(Standing standing, Instant at, Instant now) {
    var telling = new Telling(this, now);
    telling.started(standing, at);
    return telling.entries();
  }

  /** Takes the clock to where the facts are, and answers with what has to be told. */
  List<Entry> follow(Standing standing, Handling now, Asker whose, Moment moment) {
    handling = now;
    asker = whose;
    var telling = new Telling(this, moment.now());
    move(standing, term.causeOfMove(standing.term()), moment, telling);
    return concluded(standing, moment.now(), telling);
  }

  /**
   * Counts it by other rules: what was told of it stays told, a verdict is at most amended,
   * and {@code owed} holds the deadline that must not come forward.
   */
  List<Entry> recount(Owed owed, Standing standing, Ladder before, Instant now) {
    var telling = new Telling(this, now);
    var reason = rules.causeOfMove(owed.count().rules(), term);
    var staysMissed = told.hasLapsed(term.dueAt()) && standing.isMissed(now);
    rules = owed.count().rules();
    calendarConsidered = rules.calendarVersion();
    notBefore = owed.notBefore();
    told = told.carriedOver(before, standing.ladder());
    told = staysMissed ? told.lapsedAsWell(standing.term().dueAt()) : told;
    move(standing, reason, new Moment(now, now, now), telling);
    return concluded(standing, now, telling);
  }

  /** A change up to this version of its calendar leaves it as it is. */
  void unmovedBy(int calendarVersion) {
    calendarConsidered = calendarVersion;
  }

  /** Whether a change of the rules may still matter to it. */
  boolean isOpen() {
    return state.isUndecided() || state == ClockState.MISSED || nextWake != null;
  }

  private List<Entry> concluded(Standing standing, Instant now, Telling telling) {
    switch (standing.outcome()) {
      case Fulfilled it -> fulfil(it, standing, now, telling);
      case FellAway it -> cancel(it, standing.ladder(), now, telling);
      case null -> cancelledAt = null; // what was thought to have ended it did not
    }
    settle(standing.ladder(), standing.closesAt());
    return telling.entries();
  }

  /** Tells the rungs whose time has come. Whoever calls this holds the row. */
  List<Entry> fire(Ladder ladder, Instant firedAt) {
    if (nextWake == null || nextWake.isAfter(firedAt)) {
      return List.of(); // counted anew meanwhile, and no longer due
    }
    var telling = new Telling(this, firedAt);
    var next = pending(ladder);
    while (next.filter(step -> !step.at().isAfter(firedAt)).isPresent()) {
      tell(next.orElseThrow(), firedAt, telling);
      next = pending(ladder);
    }
    told = isPeriodToCloseBy(firedAt) ? told.through(term.dueAt()) : told;
    settle(ladder, null);
    return telling.entries();
  }

  private void move(Standing standing, DeadlineMoveReason reason, Moment moment, Telling telling) {
    var before = term;
    var now = standing.term();
    term = now;
    if (before.pausedSince() == null && now.pausedSince() != null) {
      telling.paused(moment.occurredAt());
    }
    if (before.pausedSince() != null && now.pausedSince() == null) {
      telling.resumed(moment.occurredAt());
    }
    if (!Objects.equals(before.dueAt(), now.dueAt())) {
      told = told.since(moment.recordedAt());
      telling.moved(before, reason, moment.occurredAt());
      telling.uncomputable(standing.deadline(), moment.occurredAt());
    }
  }

  private void fulfil(Fulfilled how, Standing standing, Instant now, Telling telling) {
    var dueAt = term.dueAt();
    if (dueAt == null) {
      return; // the verdict comes with the missing year
    }
    cancelledAt = null;
    lapseIfAfter(how.at(), standing.ladder(), now, telling);
    var before = fulfilment().map(Fulfilment::verdict).or(told::verdict);
    var isFirst = fulfilment == null;
    fulfilment = Fulfilment.of(how.at(), term.anchorAt(), dueAt, standing.pauses());
    if (isFirst) {
      telling.met(fulfilment, dueAt);
    }
    var verdict = fulfilment.verdict();
    if (before.filter(it -> it != verdict).isPresent()) {
      telling.amended(before.orElseThrow(), fulfilment);
    }
  }

  private void cancel(FellAway how, Ladder ladder, Instant now, Telling telling) {
    if (obligation.isTimer() && told.hasLapsed(term.dueAt())) {
      return; // it ran out before
    }
    if (!obligation.isTimer()) {
      lapseIfAfter(how.at(), ladder, now, telling);
    }
    var isLapsedPeriod = obligation.isPeriodic() && told.hasLapsed(term.dueAt());
    if (isLapsedPeriod && !how.isExcuse() && how.at().isAfter(requireNonNull(term.dueAt()))) {
      cancelledAt = null;
      return; // a missed report stays missed, and the next one was owed instead
    }
    if (cancelledAt == null) {
      cancelledAt = how.at();
      telling.cancelled(isLapsedPeriod ? NOT_OWED : how.reason(), how.at());
    }
  }

  private void lapseIfAfter(Instant end, Ladder ladder, Instant now, Telling telling) {
    var dueAt = term.dueAt();
    if (dueAt != null && end.isAfter(dueAt) && !told.hasLapsed(term.dueAt())) {
      tell(ladder.last(), now, telling);
    }
  }

  private void tell(Ladder.Step step, Instant now, Telling telling) {
    if (step.isLast()) {
      telling.lapsed(step, told.isLate(step));
    } else {
      telling.comesNear(step, requireNonNull(term.dueAt()), told.isLate(step));
    }
    told = told.and(step, now);
  }

  /** The next rung to be told, never while paused. */
  private Optional<Ladder.Step> pending(Ladder ladder) {
    return ClockState.of(this) == ClockState.RUNNING
        ? told.next(ladder, obligation.origin())
        : Optional.empty();
  }

  /** FF-7c2: when a period closes the next one begins, whatever became of this one. */
  private boolean isPeriodToCloseBy(Instant now) {
    return obligation.isPeriodic()
        && ClockState.of(this) != ClockState.PAUSED
        && term.dueAt() != null
        && !term.dueAt().isAfter(now);
  }

  private void settle(Ladder ladder, @Nullable Instant closesAt) {
    state = ClockState.of(this);
    setAsideSince = null;
    nextWake = pending(ladder).map(Ladder.Step::at).orElse(hasToClose(closesAt) ? closesAt : null);
  }

  private boolean hasToClose(@Nullable Instant closesAt) {
    return state != ClockState.PAUSED && !Objects.equals(closesAt, told.toldThrough());
  }

  /** FF-7c2: the period has closed, and the next one begins. */
  boolean hasClosed() {
    return obligation.isPeriodic() && Objects.equals(told.toldThrough(), term.dueAt());
  }

  long nextSequence() {
    return ++sequence;
  }

  public UUID clockId() {
    return clockId;
  }

  /** The consultation or complaint whose facts decide. */
  public UUID consultationId() {
    return consultationId;
  }

  public Obligation obligation() {
    return obligation;
  }

  public Handling handling() {
    return handling;
  }

  public Asker asker() {
    return asker == null ? Asker.UNKNOWN : asker;
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

  public Told told() {
    return told;
  }

  public Optional<Fulfilment> fulfilment() {
    return Optional.ofNullable(fulfilment);
  }

  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

  /** The deadline told before the rules changed, where they would have it earlier. */
  @Nullable Instant notBefore() {
    return notBefore;
  }

  /** FF-7c2: on which working day after the promise its period opened. */
  int openingDay() {
    return openingDay;
  }

  int calendarConsidered() {
    return calendarConsidered;
  }

  public Optional<Instant> nextWake() {
    return Optional.ofNullable(nextWake);
  }

  public long sequence() {
    return sequence;
  }
}
