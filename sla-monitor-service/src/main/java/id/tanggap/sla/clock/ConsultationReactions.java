package id.tanggap.sla.clock;

import id.tanggap.events.Event;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationAssigned;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationClosedNoResponse;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationReferred;
import id.tanggap.events.consultation.ConsultationReopened;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.OfficerChanged;
import id.tanggap.events.consultation.ProgressReported;
import id.tanggap.events.consultation.QuestionClassified;
import id.tanggap.events.consultation.ReferralConcluded;
import id.tanggap.events.consultation.SatisfactionRated;
import id.tanggap.events.consultation.StakeholderIdentified;
import id.tanggap.events.consultation.StakeholderInputCompleted;
import id.tanggap.events.consultation.StakeholderInputRequested;
import id.tanggap.events.consultation.StakeholderInputWithdrawn;
import id.tanggap.events.consultation.StakeholderMessageReceived;
import id.tanggap.events.consultation.TopicChanged;
import id.tanggap.events.consultation.VisitClosed;
import id.tanggap.events.consultation.VisitOpened;
import id.tanggap.events.consultation.VisitRegistered;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.Ending;
import id.tanggap.sla.facts.FactKind;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Clocks follow the consultation (FF-7b3, ON-6b); late or repeated news changes nothing twice. */
@ApplicationScoped
class ConsultationReactions {

  private final Inbox inbox;
  private final Cases cases;
  private final SolutionClocks solutions;
  private final Clock time;

  ConsultationReactions(Inbox inbox, Cases cases, SolutionClocks solutions, Clock time) {
    this.inbox = inbox;
    this.cases = cases;
    this.solutions = solutions;
    this.time = time;
  }

  @Incoming("consultation-events")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, Event.typesOf(ConsultationEvent.class), this::on);
  }

  void on(News<ConsultationEvent> news) {
    switch (news.data()) {
      case ConsultationReceived it -> learn(news, it.consultation(), facts -> facts.received(it));
      case FollowUpPromised it ->
          learn(news, it.consultation(), facts -> facts.promised(it.anchorDate()));
      case StakeholderInputRequested it ->
          learn(news, it.consultation(), about(news, it.requestId(), FactKind.REQUEST_OPENED));
      case StakeholderInputCompleted it ->
          learn(news, it.consultation(), about(news, it.requestId(), FactKind.REQUEST_CLOSED));
      case StakeholderInputWithdrawn it ->
          learn(news, it.consultation(), about(news, it.requestId(), FactKind.REQUEST_CLOSED));
      case ConsultationResolved it ->
          learn(news, it.consultation(), ended(news, Ending.How.RESOLVED));
      case ConsultationCancelled it ->
          learn(news, it.consultation(), ended(news, Ending.How.CANCELLED));
      case ConsultationAccepted it -> learn(news, it.consultation(), handlingOnly());
      case QuestionClassified it -> learn(news, it.consultation(), handlingOnly());
      case ConsultationReferred it -> learn(news, it.consultation(), handlingOnly());
      case ReferralConcluded it -> learn(news, it.consultation(), handlingOnly());
      case ProgressReported it -> learn(news, it.consultation(), handlingOnly());
      case StakeholderIdentified it -> identified(news, it);
      case ConsultationAssigned it -> learn(news, it.consultation(), handlingOnly());
      case StakeholderMessageReceived it -> learn(news, it.consultation(), handlingOnly());
      case ConsultationClosedNoResponse it ->
          learn(news, it.consultation(), ended(news, Ending.How.CANCELLED));
      case ConsultationReopened it -> learn(news, it.consultation(), handlingOnly());
      case VisitRegistered _, VisitOpened _, VisitClosed _ -> {} // a visit owes nothing by itself
      case OfficerChanged _, TopicChanged _, SatisfactionRated _ -> {} // no case is meant
    }
  }

  private void learn(
      News<ConsultationEvent> news, ConsultationSnapshot snapshot, Consumer<CaseFacts> fact) {
    var facts = cases.locked(snapshot.consultationId());
    facts.handledAs(news.office(), snapshot, news.sequence());
    fact.accept(facts);
    solutions.settle(facts, Moment.of(news, time.instant()));
  }

  private void identified(News<ConsultationEvent> news, StakeholderIdentified it) {
    if (it.consultationId() != null) {
      var facts = cases.locked(it.consultationId());
      facts.belongsTo(it.satkerCode());
      solutions.settle(facts, Moment.of(news, time.instant()));
    }
  }

  private static Consumer<CaseFacts> about(
      News<ConsultationEvent> news, UUID request, FactKind kind) {
    var subject = UUID.fromString(news.subject());
    return facts ->
        facts.learn(new CaseFact(subject, news.sequence(), request, kind, news.occurredAt()));
  }

  private static Consumer<CaseFacts> ended(News<ConsultationEvent> news, Ending.How how) {
    return facts -> facts.ended(new Ending(news.occurredAt(), how));
  }

  /** Only topic, section and officer may have changed. */
  private static Consumer<CaseFacts> handlingOnly() {
    return _ -> {};
  }
}
