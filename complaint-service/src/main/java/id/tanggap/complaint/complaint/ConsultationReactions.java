package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.People;
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
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Whoever held a consultation may not read a complaint that names it, nor may the own head. */
@ApplicationScoped
class ConsultationReactions implements Subscription<ConsultationEvent> {

  private static final Map<String, Class<? extends ConsultationEvent>> TYPES =
      Event.typesOf(ConsultationEvent.class);

  private final Inbox inbox;
  private final People people;
  private final Rerouting rerouting;

  ConsultationReactions(Inbox inbox, People people, Rerouting rerouting) {
    this.inbox = inbox;
    this.people = people;
    this.rerouting = rerouting;
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
      case ConsultationReceived it -> learnHolder(it.consultation());
      case ConsultationAccepted it -> learnHolder(it.consultation());
      case ConsultationAssigned it -> learnHolder(it.consultation());
      case QuestionClassified it -> learnHolder(it.consultation());
      case StakeholderInputRequested it -> learnHolder(it.consultation());
      case StakeholderInputCompleted it -> learnHolder(it.consultation());
      case StakeholderInputWithdrawn it -> learnHolder(it.consultation());
      case StakeholderMessageReceived it -> learnHolder(it.consultation());
      case SupportingDocumentReceived it -> learnHolder(it.consultation());
      case FollowUpPromised it -> learnHolder(it.consultation());
      case ProgressReported it -> learnHolder(it.consultation());
      case ConsultationReferred it -> learnHolder(it.consultation());
      case ReferralConcluded it -> learnHolder(it.consultation());
      case ConsultationResolved it -> learnHolder(it.consultation());
      case ConsultationCancelled it -> learnHolder(it.consultation());
      case ConsultationClosedNoResponse it -> learnHolder(it.consultation());
      case ConsultationReopened it -> learnHolder(it.consultation());
      case ConsultationErased it -> learnHolder(it.consultation());
      case OfficerChanged it -> {
        people.learn(it, news.office());
        rerouting.after(it.code(), news.office());
      }
      case TopicChanged _,
          ReferenceChanged _,
          ServiceStandardChanged _,
          SatisfactionRated _ -> {} // nobody is reported by them
      case VisitRegistered _, VisitOpened _, VisitClosed _ -> {} // a visit is no consultation
      case StakeholderIdentified _ -> {} // who asked is no business of a complaint
      case StakeholderCorrected _, StakeholderErased _ -> {} // nobody's name is kept here
      case StakeholderRestricted _ -> {} // nothing of a stakeholder is shown here
      case StakeholderRestrictionLifted _ -> {} // nothing of a stakeholder is shown here
      case EventSkipped _ -> {} // what another reader passed over changes nothing here
    }
  }

  private void learnHolder(ConsultationSnapshot it) {
    Optional.ofNullable(it.officerId())
        .filter(officer -> people.learnHolder(it.consultationId(), it.number(), officer))
        .ifPresent(_ -> rerouting.afterHolder(it.number()));
  }
}
