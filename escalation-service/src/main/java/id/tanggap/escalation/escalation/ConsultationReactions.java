package id.tanggap.escalation.escalation;

import id.tanggap.escalation.consultation.KnownConsultations;
import id.tanggap.events.Event;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.Journal;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what consultation-service tells; what comes of it is decided by {@link Following}. */
@ApplicationScoped
class ConsultationReactions implements Subscription<ConsultationEvent> {

  private static final Map<String, Class<? extends ConsultationEvent>> TYPES =
      Event.typesOf(ConsultationEvent.class);

  private final Inbox inbox;
  private final Following following;
  private final Journal journal;
  private final Clock clock;

  ConsultationReactions(
      Inbox inbox,
      KnownConsultations consultations,
      Escalations escalations,
      Privacy privacy,
      Journal journal,
      Clock clock) {
    this.inbox = inbox;
    this.following = new Following(consultations::learn, escalations::lockedOpenOf, privacy);
    this.journal = journal;
    this.clock = clock;
  }

  @Incoming("consultation-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, this);
  }

  @Override
  public String source() {
    return "/tanggap/consultation-service";
  }

  @Override
  public Map<String, Class<? extends ConsultationEvent>> types() {
    return TYPES;
  }

  @Override
  public void on(News<ConsultationEvent> news) {
    journal.append(following.on(news, clock.instant()));
  }
}
