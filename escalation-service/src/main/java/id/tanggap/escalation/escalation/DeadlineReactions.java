package id.tanggap.escalation.escalation;

import id.tanggap.events.Event;
import id.tanggap.events.sla.CalendarChanged;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.DeadlineUncomputable;
import id.tanggap.events.sla.EventSkipped;
import id.tanggap.events.sla.PolicyChanged;
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
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** Keeps the deadline of the answer beside its escalation; nothing is decided by it. */
@ApplicationScoped
class DeadlineReactions implements Subscription<SlaEvent> {

  private static final Map<String, Class<? extends SlaEvent>> TYPES = Event.typesOf(SlaEvent.class);

  private static final String LEARN =
      """
      INSERT INTO answer_clock (clock_id, case_id, due_at)
      VALUES (:clock, :case, CAST(:due AS timestamptz))
      ON CONFLICT (clock_id) DO UPDATE SET due_at = excluded.due_at
      """;

  /** The clock's case is the escalation, or the consultation that had it open when it started. */
  private static final String STARTED =
      """
      UPDATE escalation SET answer_clock_id = :clock, answer_due_at = CAST(:due AS timestamptz)
      WHERE id = (SELECT id FROM escalation
        WHERE (id = :case OR consultation_id = :case) AND raised_at <= :anchor
        ORDER BY raised_at DESC, id DESC LIMIT 1)
      """;

  private static final String MOVED =
      """
      UPDATE escalation SET answer_due_at = CAST(:due AS timestamptz)
      WHERE answer_clock_id = :clock
      """;

  private final Inbox inbox;
  private final Session database;

  DeadlineReactions(Inbox inbox, Session database) {
    this.inbox = inbox;
    this.database = database;
  }

  @Incoming("sla-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, this);
  }

  @Override
  public String source() {
    return "/tanggap/sla-monitor-service";
  }

  @Override
  public Map<String, Class<? extends SlaEvent>> types() {
    return TYPES;
  }

  @Override
  public void on(News<SlaEvent> news) {
    switch (news.data()) {
      case SlaClockStarted it -> started(it.clock(), it.anchorAt(), it.dueAt());
      case SlaClockResumed it -> moved(it.clock(), it.dueAt());
      case SlaDeadlineMoved it -> moved(it.clock(), it.newDueAt());
      case SlaClockPaused _, SlaWarningRaised _, SlaBreached _ -> {} // it is due when it was
      case SlaMet _, SlaClockCancelled _, SlaVerdictAmended _ -> {} // it waits for nobody
      case DeadlineUncomputable _ -> {} // the clock itself tells that it has no deadline
      case SlaReminderDue _, SlaTimerExpired _ -> {} // no head is meant
      case CalendarChanged _,
          PolicyChanged _ -> {} // each deadline that moves by it is told by itself
      case EventSkipped _ -> {} // what another reader passed over moves no deadline
    }
  }

  private void started(ClockSnapshot clock, Instant anchor, @Nullable Instant dueAt) {
    if (clock.kind() == ClockKind.ESCALATION_ANSWER) {
      learn(clock, dueAt);
      about(STARTED, clock, dueAt)
          .setParameter("case", clock.caseId())
          .setParameter("anchor", anchor)
          .executeUpdate();
    }
  }

  private void moved(ClockSnapshot clock, @Nullable Instant dueAt) {
    if (clock.kind() == ClockKind.ESCALATION_ANSWER) {
      learn(clock, dueAt);
      about(MOVED, clock, dueAt).executeUpdate();
    }
  }

  private void learn(ClockSnapshot clock, @Nullable Instant dueAt) {
    about(LEARN, clock, dueAt).setParameter("case", clock.caseId()).executeUpdate();
  }

  private MutationQuery about(String statement, ClockSnapshot clock, @Nullable Instant dueAt) {
    return database
        .createNativeMutationQuery(statement)
        .setParameter("clock", clock.clockId())
        .setParameter("due", dueAt, Instant.class);
  }
}
