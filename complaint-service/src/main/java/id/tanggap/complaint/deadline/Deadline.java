package id.tanggap.complaint.deadline;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation or timer of a complaint as it was last told. An obligation is open until it is
 * fulfilled or falls away; a missed one stays open until then, and a timer is none.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Deadline {

  @Id private UUID clockId;

  /** The complaint, or the incident or request of personal data, that it is about. */
  @Column(name = "complaint_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private ClockKind kind;

  private int cycle;
  private @Nullable UUID requestId;
  private String clause;

  @Enumerated(EnumType.STRING)
  private DeadlineState state;

  private @Nullable Instant anchorAt;
  private @Nullable Instant dueAt;
  private @Nullable LocalDate provisionalDueDate;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  private boolean closed;

  protected Deadline() {}

  Deadline(ClockSnapshot clock) {
    this.clockId = clock.clockId();
    this.caseId = clock.caseId();
    this.kind = clock.kind();
    this.cycle = clock.cycle();
    this.clause = clock.clause();
    this.state = DeadlineState.RUNNING;
    this.closed = isTimer();
  }

  void started(SlaClockStarted it) {
    anchorAt = it.anchorAt();
    due(it.dueAt());
    provisionalDueDate = it.provisionalDueDate();
  }

  /** Past the last complete year of the calendar nobody knows. */
  void due(@Nullable Instant at) {
    dueAt = at;
    if (at == null) {
      state = DeadlineState.UNCOMPUTABLE;
    } else if (state == DeadlineState.UNCOMPUTABLE) {
      state = DeadlineState.RUNNING;
    }
  }

  void paused(@Nullable Instant at) {
    dueAt = at;
    state = DeadlineState.PAUSED;
  }

  void resumed(@Nullable Instant at) {
    state = DeadlineState.RUNNING;
    due(at);
  }

  /** An open deadline that was missed and moved to later than now is not missed any more. */
  void moved(@Nullable Instant at, Instant now) {
    if (state == DeadlineState.MISSED && !closed && at != null && at.isAfter(now)) {
      state = DeadlineState.RUNNING;
    }
    due(at);
  }

  void breached() {
    verdict = Verdict.MISSED;
    state = DeadlineState.MISSED;
  }

  void met(Verdict how) {
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

  void expired() {
    state = DeadlineState.EXPIRED;
  }

  /** As it is shown with its complaint, its date in the office's zone. */
  DeadlineView view(ZoneId zone) {
    var date = dueAt == null ? provisionalDueDate : LocalDate.ofInstant(dueAt, zone);
    return new DeadlineView(
        clockId, kind, cycle, anchorAt, dueAt, date, state, verdict, clause, null);
  }

  private boolean isTimer() {
    return switch (kind) {
      case COMPLAINT_REPLY, COMPLAINT_CLOSING, STAKEHOLDER_SILENCE, REOPEN_WINDOW -> true;
      case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP, COMPLAINT_RESPONSE -> false;
      case INCIDENT_NOTICE, PERSONAL_DATA_REQUEST -> false;
      case DESK_TIME, SOLUTION, PROGRESS, ESCALATION_ANSWER -> false;
    };
  }
}
