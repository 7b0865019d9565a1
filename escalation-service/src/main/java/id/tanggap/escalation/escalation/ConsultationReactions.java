package id.tanggap.escalation.escalation;

import id.tanggap.escalation.consultation.KnownConsultation;
import id.tanggap.escalation.consultation.KnownConsultations;
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
import id.tanggap.events.consultation.EventSkipped;
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
import id.tanggap.journal.Journal;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * An escalation lives no longer than its consultation. An answer that came first stays an answer;
 * an escalation raised on a consultation that had in truth ended is withdrawn when the news comes.
 */
@ApplicationScoped
class ConsultationReactions implements Subscription<ConsultationEvent> {

  private static final Map<String, Class<? extends ConsultationEvent>> TYPES =
      Event.typesOf(ConsultationEvent.class);

  private final Inbox inbox;
  private final KnownConsultations consultations;
  private final Escalations escalations;
  private final Journal journal;
  private final Clock clock;

  ConsultationReactions(
      Inbox inbox,
      KnownConsultations consultations,
      Escalations escalations,
      Journal journal,
      Clock clock) {
    this.inbox = inbox;
    this.consultations = consultations;
    this.escalations = escalations;
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
    switch (news.data()) {
      case ConsultationReceived it -> learn(it.consultation(), news);
      case ConsultationAccepted it -> learnAccepted(it.consultation(), news);
      case QuestionClassified it -> learn(it.consultation(), news);
      case StakeholderInputRequested it -> learn(it.consultation(), news);
      case StakeholderInputCompleted it -> learn(it.consultation(), news);
      case StakeholderInputWithdrawn it -> learn(it.consultation(), news);
      case FollowUpPromised it -> learn(it.consultation(), news);
      case ProgressReported it -> learn(it.consultation(), news);
      case ConsultationReferred it -> learn(it.consultation(), news);
      case ReferralConcluded it -> learn(it.consultation(), news);
      case ConsultationResolved it -> learn(it.consultation(), news);
      case ConsultationCancelled it -> learn(it.consultation(), news);
      case ConsultationAssigned it -> learn(it.consultation(), news);
      case StakeholderMessageReceived it -> learn(it.consultation(), news);
      case ConsultationClosedNoResponse it -> learn(it.consultation(), news);
      case ConsultationReopened it -> learn(it.consultation(), news);
      case OfficerChanged _, TopicChanged _, SatisfactionRated _ -> {} // no case is meant
      case EventSkipped _ -> {} // what another reader passed over changes nothing here
      case VisitRegistered _, VisitOpened _, VisitClosed _ -> {} // a visit is no consultation
      case StakeholderIdentified _ -> {} // who asks changes nothing for the head
    }
  }

  private void learnAccepted(ConsultationSnapshot snapshot, News<ConsultationEvent> news) {
    follow(consultations.learnAccepted(snapshot, news.office(), news.sequence()));
  }

  private void learn(ConsultationSnapshot snapshot, News<ConsultationEvent> news) {
    follow(consultations.learn(snapshot, news.office(), news.sequence()));
  }

  private void follow(KnownConsultation known) {
    if (known.hasEnded()) {
      escalations
          .lockedOpenOf(known.id())
          .ifPresent(it -> journal.append(it.consultationEnded(clock.instant())));
    }
  }
}
