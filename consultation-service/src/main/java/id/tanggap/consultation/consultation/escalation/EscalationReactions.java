package id.tanggap.consultation.consultation.escalation;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.consultation.ForeignEvents;
import id.tanggap.consultation.consultation.deadline.Deadlines;
import id.tanggap.consultation.register.SectionHeads;
import id.tanggap.events.Event;
import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.EscalationStep;
import id.tanggap.events.escalation.EventSkipped;
import id.tanggap.events.escalation.SectionChanged;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.events.escalation.SectionWithoutHead;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consultation follows its escalations (FF-7a, ON-6a); late or repeated news changes nothing. */
@ApplicationScoped
public class EscalationReactions implements Subscription<EscalationEvent> {

  private static final Map<String, Class<? extends EscalationEvent>> TYPES =
      Event.typesOf(EscalationEvent.class);

  private final Inbox inbox;
  private final KnownEscalations escalations;
  private final Deadlines deadlines;
  private final Consultations consultations;
  private final ForeignEvents timeline;
  private final SectionHeads heads;
  private final Acts acts;
  private final Clock clock;

  EscalationReactions(
      Inbox inbox,
      KnownEscalations escalations,
      Deadlines deadlines,
      Consultations consultations,
      ForeignEvents timeline,
      SectionHeads heads,
      Acts acts,
      Clock clock) {
    this.inbox = inbox;
    this.escalations = escalations;
    this.deadlines = deadlines;
    this.consultations = consultations;
    this.timeline = timeline;
    this.heads = heads;
    this.acts = acts;
    this.clock = clock;
  }

  /** What arrives from escalation-service. */
  @Incoming("escalation-events")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, this);
  }

  @Override
  public String source() {
    return "/tanggap/escalation-service";
  }

  @Override
  public Map<String, Class<? extends EscalationEvent>> types() {
    return TYPES;
  }

  @Override
  public void on(News<EscalationEvent> news) {
    switch (news.data()) {
      case EscalatedToSectionHead raised -> {
        begin(raised, news.occurredAt());
        follow(raised, news);
      }
      case EscalationStep step -> follow(step, news);
      case SectionHeadAppointed event -> heads.appointed(news, event);
      case AppointmentEnded event -> heads.ended(news, event);
      case SectionChanged _, SectionWithoutHead _ -> {} // the office head stands in, as everywhere
      case EventSkipped _ -> {} // what another reader passed over is no news of a case
    }
  }

  private void begin(EscalatedToSectionHead raised, Instant at) {
    escalations.persist(new KnownEscalation(raised, at));
    deadlines.requeue(raised.escalationId());
  }

  private void follow(EscalationStep step, News<EscalationEvent> news) {
    escalations
        .findByIdOptional(step.escalationId())
        .ifPresent(escalation -> escalation.hear(step, news.occurredAt()));
    var act = Act.bySystem(news.occurredAt(), clock.instant());
    consultations
        .locked(step.consultationId())
        .ifPresent(consultation -> acts.record(act, consultation.hear(step, act)));
    timeline.keep(UUID.fromString(news.partitionKey()), news);
  }
}
