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
import id.tanggap.events.escalation.EventSkipped;
import id.tanggap.events.escalation.SectionChanged;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.events.escalation.SectionWithoutHead;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.FactKind;
import id.tanggap.sla.section.SectionHeads;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * an escalation pauses nothing, and while one is open the case does not wait for the
 * stakeholder. News of an escalation may come before that of its consultation.
 */
@ApplicationScoped
class EscalationReactions implements Subscription<EscalationEvent> {

  private final Inbox inbox;
  private final Cases cases;
  private final CaseClocks clocks;
  private final SectionHeads heads;
  private final Clock time;

  EscalationReactions(Inbox inbox, Cases cases, CaseClocks clocks, SectionHeads heads, Clock time) {
    this.inbox = inbox;
    this.cases = cases;
    this.clocks = clocks;
    this.heads = heads;
    this.time = time;
  }

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
    return Event.typesOf(EscalationEvent.class);
  }

  @Override
  public void on(News<EscalationEvent> news) {
    switch (news.data()) {
      case EscalatedToSectionHead it -> raised(news, it);
      case EscalationRedirected it -> redirected(news, it);
      case EscalationReturned it ->
          learn(news, it.consultationId(), it.escalationId(), FactKind.ESCALATION_RETURNED);
      case EscalationResubmitted it ->
          learn(news, it.consultationId(), it.escalationId(), FactKind.ESCALATION_RESUBMITTED);
      case EscalationAnswered it ->
          learn(news, it.consultationId(), it.escalationId(), FactKind.ESCALATION_ANSWERED);
      case EscalationWithdrawn it ->
          learn(news, it.consultationId(), it.escalationId(), FactKind.ESCALATION_WITHDRAWN);
      case EscalationAcknowledged _ -> {} // it stays open
      case SectionHeadAppointed it -> heads.appointed(news, it);
      case AppointmentEnded it -> heads.ended(news, it);
      case SectionChanged _, SectionWithoutHead _ -> {} // no case is meant
      case EventSkipped _ -> {} // what another reader passed over changes nothing here
    }
  }

  private void raised(News<EscalationEvent> news, EscalatedToSectionHead it) {
    var facts = cases.locked(it.consultationId());
    var section = it.sectionCode();
    learn(news, facts, it.escalationId(), FactKind.ESCALATION_RAISED, it.cycle(), section);
  }

  private void redirected(News<EscalationEvent> news, EscalationRedirected it) {
    var facts = cases.locked(it.consultationId());
    var cycle = facts.cycleOf(it.escalationId());
    var kind = FactKind.ESCALATION_REDIRECTED;
    learn(news, facts, it.escalationId(), kind, cycle, it.sectionCode());
  }

  private void learn(News<EscalationEvent> news, UUID caseId, UUID escalationId, FactKind kind) {
    var facts = cases.locked(caseId);
    learn(news, facts, escalationId, kind, facts.cycleOf(escalationId), null);
  }

  private void learn(
      News<EscalationEvent> news,
      CaseFacts facts,
      UUID escalationId,
      FactKind kind,
      int cycle,
      @Nullable String section) {
    var subject = UUID.fromString(news.subject());
    var at = news.occurredAt();
    facts.learn(new CaseFact(subject, news.sequence(), escalationId, kind, at, cycle, section));
    clocks.settle(facts, Moment.of(news, time.instant()));
  }
}
