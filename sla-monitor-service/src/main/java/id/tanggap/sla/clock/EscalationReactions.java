package id.tanggap.sla.clock;

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
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.events.escalation.SectionWithoutHead;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.FactKind;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * an escalation pauses nothing, and while one is open the case does not wait for the
 * stakeholder. News of an escalation may come before that of its consultation.
 */
@ApplicationScoped
class EscalationReactions {

  private final Inbox inbox;
  private final Cases cases;
  private final SolutionClocks solutions;
  private final Clock time;

  EscalationReactions(Inbox inbox, Cases cases, SolutionClocks solutions, Clock time) {
    this.inbox = inbox;
    this.cases = cases;
    this.solutions = solutions;
    this.time = time;
  }

  @Incoming("escalation-events")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, Event.typesOf(EscalationEvent.class), this::on);
  }

  void on(News<EscalationEvent> news) {
    switch (news.data()) {
      case EscalatedToSectionHead it -> opened(news, it.consultationId(), it.escalationId());
      case EscalationResubmitted it -> opened(news, it.consultationId(), it.escalationId());
      case EscalationAnswered it -> closed(news, it.consultationId(), it.escalationId());
      case EscalationReturned it -> closed(news, it.consultationId(), it.escalationId());
      case EscalationWithdrawn it -> closed(news, it.consultationId(), it.escalationId());
      case EscalationAcknowledged _, EscalationRedirected _ -> {} // it stays open
      case SectionHeadAppointed _,
          AppointmentEnded _,
          SectionWithoutHead _ -> {} // no case is meant
    }
  }

  private void opened(News<EscalationEvent> news, UUID caseId, UUID escalationId) {
    learn(news, caseId, escalationId, FactKind.ESCALATION_OPENED);
  }

  private void closed(News<EscalationEvent> news, UUID caseId, UUID escalationId) {
    learn(news, caseId, escalationId, FactKind.ESCALATION_CLOSED);
  }

  private void learn(News<EscalationEvent> news, UUID caseId, UUID escalationId, FactKind kind) {
    var facts = cases.locked(caseId);
    var subject = UUID.fromString(news.subject());
    facts.learn(new CaseFact(subject, news.sequence(), escalationId, kind, news.occurredAt()));
    solutions.settle(facts, Moment.of(news, time.instant()));
  }
}
