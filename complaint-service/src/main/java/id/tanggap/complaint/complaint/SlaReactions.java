package id.tanggap.complaint.complaint;

import id.tanggap.complaint.deadline.ToldDeadlines;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.events.Event;
import id.tanggap.events.sla.CalendarChanged;
import id.tanggap.events.sla.EventSkipped;
import id.tanggap.events.sla.PolicyChanged;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.Journal;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Deadlines are shown with their complaint and order the inbox; they change nothing of it. A timer
 * that runs out closes a complaint that was answered, or ends one whose reporter never replied.
 */
@ApplicationScoped
class SlaReactions implements Subscription<SlaEvent> {

  private static final Map<String, Class<? extends SlaEvent>> TYPES = Event.typesOf(SlaEvent.class);

  private final Inbox inbox;
  private final Complaints complaints;
  private final ToldDeadlines deadlines;
  private final Wall wall;
  private final Journal journal;
  private final Clock clock;

  SlaReactions(
      Inbox inbox,
      Complaints complaints,
      ToldDeadlines deadlines,
      Wall wall,
      Journal journal,
      Clock clock) {
    this.inbox = inbox;
    this.complaints = complaints;
    this.deadlines = deadlines;
    this.wall = wall;
    this.journal = journal;
    this.clock = clock;
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
    if (!isOfAClock(news.data())) {
      return;
    }
    wall.systemWorks();
    complaints
        .lockedIfThere(UUID.fromString(news.partitionKey()))
        .ifPresentOrElse(complaint -> follow(complaint, news), () -> deadlines.keep(news));
  }

  private void follow(Complaint complaint, News<SlaEvent> news) {
    deadlines.keepOfComplaint(news, complaint.id);
    if (news.data() instanceof SlaTimerExpired expired) {
      ended(complaint, expired, news).ifPresent(journal::append);
    }
  }

  private static boolean isOfAClock(SlaEvent event) {
    return !(event instanceof EventSkipped
        || event instanceof CalendarChanged
        || event instanceof PolicyChanged);
  }

  private Optional<Entry> ended(Complaint complaint, SlaTimerExpired timer, News<SlaEvent> news) {
    var by = By.system(clock.instant()).at(news.occurredAt());
    return switch (timer.timer()) {
      case COMPLAINT_CLOSING -> complaint.windowOver(timer.clock().cycle(), by);
      case COMPLAINT_REPLY -> complaint.leftUnanswered(timer.requestId(), by);
      case STAKEHOLDER_SILENCE, REOPEN_WINDOW -> Optional.empty();
    };
  }
}
