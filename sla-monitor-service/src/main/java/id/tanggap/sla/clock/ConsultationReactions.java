package id.tanggap.sla.clock;

import id.tanggap.events.Event;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationAssigned;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationClosedNoResponse;
import id.tanggap.events.consultation.ConsultationErased;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationReferred;
import id.tanggap.events.consultation.ConsultationReopened;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.EventSkipped;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.OfficerChanged;
import id.tanggap.events.consultation.ProgressReported;
import id.tanggap.events.consultation.QuestionClassified;
import id.tanggap.events.consultation.ReferenceChanged;
import id.tanggap.events.consultation.ReferralConcluded;
import id.tanggap.events.consultation.SatisfactionRated;
import id.tanggap.events.consultation.ServiceStandardChanged;
import id.tanggap.events.consultation.StakeholderCorrected;
import id.tanggap.events.consultation.StakeholderErased;
import id.tanggap.events.consultation.StakeholderIdentified;
import id.tanggap.events.consultation.StakeholderInputCompleted;
import id.tanggap.events.consultation.StakeholderInputRequested;
import id.tanggap.events.consultation.StakeholderInputWithdrawn;
import id.tanggap.events.consultation.StakeholderMessageReceived;
import id.tanggap.events.consultation.StakeholderRestricted;
import id.tanggap.events.consultation.StakeholderRestrictionLifted;
import id.tanggap.events.consultation.SupportingDocumentReceived;
import id.tanggap.events.consultation.TopicChanged;
import id.tanggap.events.consultation.VisitClosed;
import id.tanggap.events.consultation.VisitOpened;
import id.tanggap.events.consultation.VisitRegistered;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import id.tanggap.sla.compliance.tally.Tally;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.FactKind;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Clocks follow the consultation (FF-7b3, ON-6b); late or repeated news changes nothing twice. */
@ApplicationScoped
class ConsultationReactions implements Subscription<ConsultationEvent> {

  private final Inbox inbox;
  private final Cases cases;
  private final DeskTurns turns;
  private final Tally tally;
  private final Clock time;

  ConsultationReactions(Inbox inbox, Cases cases, DeskTurns turns, Tally tally, Clock time) {
    this.inbox = inbox;
    this.cases = cases;
    this.turns = turns;
    this.tally = tally;
    this.time = time;
  }

  @Incoming("consultation-events")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, this);
  }

  @Override
  public String source() {
    return "/tanggap/consultation-service";
  }

  @Override
  public Map<String, Class<? extends ConsultationEvent>> types() {
    return Event.typesOf(ConsultationEvent.class);
  }

  @Override
  public void on(News<ConsultationEvent> news) {
    switch (news.data()) {
      case ConsultationReceived it ->
          learn(news, it.consultation(), facts -> facts.received(it, senderOf(news)));
      case FollowUpPromised it -> promised(news, it);
      case StakeholderInputRequested it ->
          learn(news, it.consultation(), FactKind.REQUEST_OPENED, it.requestId());
      case StakeholderInputCompleted it ->
          learn(news, it.consultation(), FactKind.REQUEST_CLOSED, it.requestId());
      case StakeholderInputWithdrawn it ->
          learn(news, it.consultation(), FactKind.REQUEST_CLOSED, it.requestId());
      case StakeholderMessageReceived it -> learn(news, it.consultation(), FactKind.INPUT_GIVEN);
      case SupportingDocumentReceived it -> learn(news, it.consultation(), FactKind.INPUT_GIVEN);
      case ConsultationAccepted it -> learn(news, it.consultation(), FactKind.ACCEPTED);
      case ProgressReported it -> reported(news, it);
      case ConsultationResolved it -> learn(news, it.consultation(), FactKind.RESOLVED);
      case ConsultationCancelled it -> learn(news, it.consultation(), FactKind.CANCELLED);
      case ConsultationClosedNoResponse it ->
          learn(news, it.consultation(), FactKind.CLOSED_NO_RESPONSE);
      case ConsultationReopened it -> learn(news, it.consultation(), FactKind.REOPENED);
      case QuestionClassified it -> learn(news, it.consultation(), handlingOnly());
      case ConsultationReferred it -> learn(news, it.consultation(), handlingOnly());
      case ReferralConcluded it -> learn(news, it.consultation(), handlingOnly());
      case ConsultationAssigned it -> learn(news, it.consultation(), handlingOnly());
      case StakeholderIdentified it -> identified(news, it);
      case VisitRegistered _, VisitOpened _, VisitClosed _ -> {} // a visit owes nothing by itself
      case OfficerChanged _,
          TopicChanged _,
          ReferenceChanged _,
          ServiceStandardChanged _,
          SatisfactionRated _ -> {} // no case is meant
      case ConsultationErased _ -> {} // what was owed and kept is codes and times, and stays
      case StakeholderCorrected _, StakeholderErased _ -> {} // no name is kept here
      case StakeholderRestricted _ -> {} // a clock shows no stakeholder
      case StakeholderRestrictionLifted _ -> {} // a clock shows no stakeholder
      case EventSkipped _ -> {} // what another reader passed over changes nothing here
    }
  }

  private void promised(News<ConsultationEvent> news, FollowUpPromised it) {
    var promise =
        fact(news, it.consultation(), FactKind.PROMISED, it.consultation().consultationId());
    learn(
        news,
        it.consultation(),
        facts -> {
          facts.promised(it);
          facts.learn(promise);
        });
  }

  /** FF-7c1: an attempt that reached nobody is no report. */
  private void reported(News<ConsultationEvent> news, ProgressReported it) {
    switch (it.outcome()) {
      case REACHED -> learn(news, it.consultation(), FactKind.REPORTED);
      case ATTEMPTED -> learn(news, it.consultation(), handlingOnly());
    }
  }

  private void learn(News<ConsultationEvent> news, ConsultationSnapshot snapshot, FactKind kind) {
    learn(news, snapshot, kind, snapshot.consultationId());
  }

  private void learn(
      News<ConsultationEvent> news, ConsultationSnapshot snapshot, FactKind kind, UUID about) {
    var fact = fact(news, snapshot, kind, about);
    learn(news, snapshot, facts -> facts.learn(fact));
  }

  private void learn(
      News<ConsultationEvent> news, ConsultationSnapshot snapshot, Consumer<CaseFacts> lesson) {
    var facts = cases.locked(snapshot.consultationId());
    facts.handledAs(news.office(), snapshot, news.sequence());
    tally.heard(news, snapshot);
    lesson.accept(facts);
    turns.settle(facts, Moment.of(news, time.instant()));
  }

  private void identified(News<ConsultationEvent> news, StakeholderIdentified it) {
    if (it.consultationId() != null) {
      var facts = cases.locked(it.consultationId());
      facts.belongsTo(it.satkerCode());
      turns.settle(facts, Moment.of(news, time.instant()));
    }
  }

  private static CaseFact fact(
      News<ConsultationEvent> news, ConsultationSnapshot snapshot, FactKind kind, UUID about) {
    var subject = UUID.fromString(news.subject());
    var at = news.occurredAt();
    return new CaseFact(subject, news.sequence(), about, kind, at, snapshot.cycle(), null);
  }

  /** Whoever sent a question sees its clocks; the system is nobody. */
  private static @Nullable UUID senderOf(News<ConsultationEvent> news) {
    var sender = news.actor().id();
    return sender.equals(Actor.SYSTEM.id()) ? null : UUID.fromString(sender);
  }

  /** Only topic, section and officer may have changed. */
  private static Consumer<CaseFacts> handlingOnly() {
    return _ -> {};
  }
}
