package id.tanggap.escalation.escalation;

import id.tanggap.escalation.consultation.KnownConsultation;
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
import id.tanggap.journal.Entry;
import id.tanggap.journal.News;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An escalation lives no longer than its consultation. An answer that came first stays an answer;
 * an escalation raised on a consultation that had in truth ended is withdrawn when the news comes.
 * Decides; where its facts are kept is handed to it.
 */
final class Following {

  /** Takes over what an event says, and returns what is known of its consultation then. */
  interface Knowledge {
    KnownConsultation learn(ConsultationSnapshot news, String office, long sequence);
  }

  /** Does with texts what their stakeholder may ask for; the number orders the news of one. */
  interface Privacy {
    void erase(UUID consultation);

    void restrict(List<UUID> consultations, long told);

    void liftRestriction(List<UUID> consultations, long told);
  }

  private final Knowledge consultations;
  private final Function<UUID, Optional<Escalation>> openEscalations;
  private final Privacy privacy;

  Following(
      Knowledge consultations,
      Function<UUID, Optional<Escalation>> openEscalations,
      Privacy privacy) {
    this.consultations = consultations;
    this.openEscalations = openEscalations;
    this.privacy = privacy;
  }

  /** What has to be journalled now that this is known; news of an earlier state changes nothing. */
  List<Entry> on(News<ConsultationEvent> news, Instant now) {
    return switch (news.data()) {
      case ConsultationReceived it -> learn(it.consultation(), news, now);
      case ConsultationAccepted it -> learn(it.consultation(), news, now);
      case QuestionClassified it -> learn(it.consultation(), news, now);
      case StakeholderInputRequested it -> learn(it.consultation(), news, now);
      case StakeholderInputCompleted it -> learn(it.consultation(), news, now);
      case StakeholderInputWithdrawn it -> learn(it.consultation(), news, now);
      case FollowUpPromised it -> learn(it.consultation(), news, now);
      case ProgressReported it -> learn(it.consultation(), news, now);
      case ConsultationReferred it -> learn(it.consultation(), news, now);
      case ReferralConcluded it -> learn(it.consultation(), news, now);
      case ConsultationResolved it -> learn(it.consultation(), news, now);
      case ConsultationCancelled it -> learn(it.consultation(), news, now);
      case ConsultationAssigned it -> learn(it.consultation(), news, now);
      case StakeholderMessageReceived it -> learn(it.consultation(), news, now);
      case SupportingDocumentReceived it -> learn(it.consultation(), news, now);
      case ConsultationClosedNoResponse it -> learn(it.consultation(), news, now);
      case ConsultationReopened it -> learn(it.consultation(), news, now);
      case ConsultationErased it -> erased(it, news, now);
      case OfficerChanged _, TopicChanged _, ReferenceChanged _ -> List.of(); // no case is meant
      case ServiceStandardChanged _, SatisfactionRated _ -> List.of(); // no case is meant
      case EventSkipped _ -> List.of(); // what another reader passed over changes nothing here
      case VisitRegistered _, VisitOpened _, VisitClosed _ -> List.of(); // no consultation
      case StakeholderCorrected _, StakeholderErased _ -> List.of(); // no name is kept here
      case StakeholderRestricted it -> restricted(it, news.sequence());
      case StakeholderRestrictionLifted it -> lifted(it, news.sequence());
      case StakeholderIdentified _ -> List.of(); // who asks changes nothing for the head
    };
  }

  private List<Entry> learn(
      ConsultationSnapshot snapshot, News<ConsultationEvent> news, Instant now) {
    var known = consultations.learn(snapshot, news.office(), news.sequence());
    return known.hasEnded() ? withdrawn(known.id(), now) : List.of();
  }

  /** What was written about it goes with it, text and salt. */
  private List<Entry> erased(ConsultationErased it, News<ConsultationEvent> news, Instant now) {
    var entries = learn(it.consultation(), news, now);
    privacy.erase(it.consultation().consultationId());
    return entries;
  }

  private List<Entry> restricted(StakeholderRestricted it, long told) {
    privacy.restrict(it.consultationIds(), told);
    return List.of();
  }

  private List<Entry> lifted(StakeholderRestrictionLifted it, long told) {
    privacy.liftRestriction(it.consultationIds(), told);
    return List.of();
  }

  private List<Entry> withdrawn(UUID consultation, Instant now) {
    return openEscalations
        .apply(consultation)
        .map(escalation -> escalation.consultationEnded(now))
        .orElse(List.of());
  }
}
