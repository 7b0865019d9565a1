package id.tanggap.consultation.consultation.escalation;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.consultation.ForeignEvents;
import id.tanggap.consultation.consultation.deadline.Deadlines;
import id.tanggap.consultation.register.SectionHeads;
import id.tanggap.events.Event;
import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationAcknowledged;
import id.tanggap.events.escalation.EscalationAnswered;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.events.escalation.EscalationWithdrawn;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
      case EscalatedToSectionHead event -> raised(event, news);
      case EscalationAcknowledged event ->
          moved(event.escalationId(), EscalationState.ACKNOWLEDGED, event.sectionCode());
      case EscalationAnswered event -> answered(event, news);
      case EscalationReturned event -> returned(event);
      case EscalationResubmitted event -> resubmitted(event);
      case EscalationRedirected event ->
          moved(event.escalationId(), EscalationState.RAISED, event.sectionCode());
      case EscalationWithdrawn event -> withdrawn(event);
      case SectionHeadAppointed event -> {
        heads.appointed(news, event);
        return; // no case is meant
      }
      case AppointmentEnded event -> {
        heads.ended(news, event);
        return; // no case is meant
      }
      case SectionChanged _, SectionWithoutHead _ -> {
        return; // the office head stands in, as everywhere
      }
      case EventSkipped _ -> {
        return; // what another reader passed over is no news of a case
      }
    }
    timeline.keep(UUID.fromString(news.partitionKey()), news);
  }

  private void raised(EscalatedToSectionHead event, News<EscalationEvent> news) {
    escalations.persist(new KnownEscalation(event, news.occurredAt()));
    deadlines.requeue(event.escalationId());
    var act = Act.bySystem(news.occurredAt(), clock.instant());
    tell(
        event.consultationId(),
        consultation ->
            acts.record(act, consultation.escalated(event.escalationId(), event.cycle(), act)));
  }

  private void answered(EscalationAnswered event, News<EscalationEvent> news) {
    escalations
        .findByIdOptional(event.escalationId())
        .ifPresent(escalation -> escalation.answered(event.answerId(), news.occurredAt()));
    tell(
        event.consultationId(),
        consultation -> consultation.escalationAnswered(event.escalationId()));
  }

  private void returned(EscalationReturned event) {
    moved(event.escalationId(), EscalationState.RETURNED, event.sectionCode());
    tell(
        event.consultationId(),
        consultation -> consultation.escalationReturned(event.escalationId()));
  }

  private void resubmitted(EscalationResubmitted event) {
    moved(event.escalationId(), EscalationState.RAISED, event.sectionCode());
    tell(
        event.consultationId(),
        consultation -> consultation.escalationResubmitted(event.escalationId()));
  }

  private void withdrawn(EscalationWithdrawn event) {
    moved(event.escalationId(), EscalationState.WITHDRAWN, event.sectionCode());
    tell(
        event.consultationId(),
        consultation -> consultation.escalationWithdrawn(event.escalationId()));
  }

  private void moved(UUID id, EscalationState state, String sectionCode) {
    escalations.findByIdOptional(id).ifPresent(escalation -> escalation.moved(state, sectionCode));
  }

  private void tell(UUID consultation, Consumer<Consultation> news) {
    consultations.locked(consultation).ifPresent(news);
  }
}
