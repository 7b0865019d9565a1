package id.tanggap.consultation.consultation.deadline;

import static id.tanggap.events.sla.ClockKind.REOPEN_WINDOW;
import static id.tanggap.events.sla.ClockKind.STAKEHOLDER_SILENCE;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of a case as the SLA monitor tells it. It is open until it is fulfilled or falls
 * away; a missed one stays open until then.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Deadline {

  /** What expires without blame: nobody has to keep it, so it is neither shown nor queued. */
  static final Set<ClockKind> TIMERS = Set.of(STAKEHOLDER_SILENCE, REOPEN_WINDOW);

  @Id private UUID clockId;
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private ClockKind kind;

  private @Nullable Integer period;
  private int cycle;
  private String clause;

  @Enumerated(EnumType.STRING)
  private DeadlineState state;

  private @Nullable Instant dueAt;
  private @Nullable LocalDate dueDate;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  private boolean closed;

  protected Deadline() {}

  Deadline(ClockSnapshot clock) {
    this.clockId = clock.clockId();
    this.caseId = clock.caseId();
    this.kind = clock.kind();
    this.period = clock.period();
    this.cycle = clock.cycle();
    this.clause = clock.clause();
    this.state = DeadlineState.RUNNING;
    this.closed = TIMERS.contains(kind);
  }

  void due(@Nullable Instant at, ZoneId zone) {
    dueAt = at;
    dueDate = at == null ? null : at.atZone(zone).toLocalDate();
  }

  /**
   * Another deadline than was told: also one that the calendar reaches now, or no longer. An open
   * one that was missed and moved to later than now is not missed any more.
   */
  void moved(@Nullable Instant at, ZoneId zone, Instant now) {
    due(at, zone);
    if (state == DeadlineState.MISSED && !closed && at != null && at.isAfter(now)) {
      state = DeadlineState.RUNNING;
    }
    if (at == null) {
      state = DeadlineState.UNCOMPUTABLE;
    } else if (state == DeadlineState.UNCOMPUTABLE) {
      state = DeadlineState.RUNNING;
    }
  }

  /** The calendar does not reach the deadline yet; a provisional date is shown. */
  void provisionally(@Nullable LocalDate date) {
    state = DeadlineState.UNCOMPUTABLE;
    dueDate = date;
  }

  void runs() {
    state = DeadlineState.RUNNING;
  }

  void pauses() {
    state = DeadlineState.PAUSED;
  }

  void breached() {
    state = DeadlineState.MISSED;
    verdict = Verdict.MISSED;
  }

  void fulfilled(Verdict how) {
    judged(how);
    closed = true;
  }

  void judged(Verdict how) {
    verdict = how;
    state = how == Verdict.MET ? DeadlineState.MET : DeadlineState.MISSED;
  }

  void cancelled() {
    state = DeadlineState.CANCELLED;
    closed = true;
  }

  public ClockKind kind() {
    return kind;
  }

  /** The deadline as it is shown with its case. */
  public DeadlineView view() {
    return new DeadlineView(clockId, kind, period, cycle, dueAt, dueDate, state, verdict, clause);
  }
}
