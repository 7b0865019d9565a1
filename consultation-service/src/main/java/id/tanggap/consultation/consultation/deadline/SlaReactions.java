package id.tanggap.consultation.consultation.deadline;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.consultation.ForeignEvents;
import id.tanggap.consultation.register.Offices;
import id.tanggap.events.Event;
import id.tanggap.events.sla.CalendarChanged;
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
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Deadlines are shown with their case and order the queue; they change nothing of the case. A timer
 * that expires may end it.
 */
@ApplicationScoped
public class SlaReactions implements Subscription<SlaEvent> {

  private static final Map<String, Class<? extends SlaEvent>> TYPES = Event.typesOf(SlaEvent.class);

  private final Inbox inbox;
  private final Deadlines deadlines;
  private final ForeignEvents timeline;
  private final Offices offices;
  private final Consultations consultations;
  private final Silences silences;
  private final Clock clock;

  SlaReactions(
      Inbox inbox,
      Deadlines deadlines,
      ForeignEvents timeline,
      Offices offices,
      Consultations consultations,
      Silences silences,
      Clock clock) {
    this.inbox = inbox;
    this.deadlines = deadlines;
    this.timeline = timeline;
    this.offices = offices;
    this.consultations = consultations;
    this.silences = silences;
    this.clock = clock;
  }

  /** What arrives from sla-monitor-service. */
  @Incoming("sla-events")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
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
      case SlaClockStarted event -> started(event, zoneOf(news));
      case SlaClockPaused event -> paused(event, zoneOf(news));
      case SlaClockResumed event -> resumed(event, zoneOf(news));
      case SlaDeadlineMoved event -> moved(event, zoneOf(news));
      case SlaBreached event -> deadlines.of(event.clock()).breached();
      case SlaMet event -> deadlines.of(event.clock()).fulfilled(event.verdict());
      case SlaClockCancelled event -> deadlines.of(event.clock()).cancelled();
      case SlaVerdictAmended event -> deadlines.of(event.clock()).judged(event.toVerdict());
      case SlaWarningRaised _ -> {} // a warning moves no deadline
      case SlaReminderDue _ -> {} // the inbox of who holds the case reads it off the timeline
      case SlaTimerExpired event -> expired(event, news);
      case DeadlineUncomputable _ -> {} // the clock's own start says so too
      case CalendarChanged _, PolicyChanged _ -> {
        return; // each deadline that moves by it is told by itself
      }
      case EventSkipped _ -> {
        return; // what another reader passed over is no news of a case
      }
    }
    var caseId = UUID.fromString(news.partitionKey());
    timeline.keep(caseId, news);
    deadlines.requeue(caseId);
  }

  private ZoneId zoneOf(News<SlaEvent> news) {
    return offices.of(news.office()).zone();
  }

  private void expired(SlaTimerExpired event, News<SlaEvent> news) {
    consultations
        .locked(event.clock().caseId())
        .ifPresent(consultation -> expired(event, consultation, news));
  }

  private void expired(SlaTimerExpired event, Consultation consultation, News<SlaEvent> news) {
    switch (event.timer()) {
      case STAKEHOLDER_SILENCE -> silences.over(event, consultation, news.occurredAt());
      case REOPEN_WINDOW -> consultation.closeReopenWindow(event.clock().cycle());
      case COMPLAINT_REPLY, COMPLAINT_CLOSING -> {} // of no consultation
    }
  }

  private void started(SlaClockStarted event, ZoneId zone) {
    var deadline = deadlines.of(event.clock());
    deadline.due(event.dueAt(), zone);
    if (event.dueAt() == null) {
      deadline.provisionally(event.provisionalDueDate());
    }
  }

  private void paused(SlaClockPaused event, ZoneId zone) {
    var deadline = deadlines.of(event.clock());
    deadline.pauses();
    deadline.due(event.dueAt(), zone);
  }

  private void resumed(SlaClockResumed event, ZoneId zone) {
    var deadline = deadlines.of(event.clock());
    deadline.runs();
    deadline.due(event.dueAt(), zone);
  }

  private void moved(SlaDeadlineMoved event, ZoneId zone) {
    deadlines.of(event.clock()).moved(event.newDueAt(), zone, clock.instant());
  }
}
