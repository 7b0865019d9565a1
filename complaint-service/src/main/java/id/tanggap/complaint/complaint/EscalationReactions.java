package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.People;
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
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Who heads a section may not read what is reported of its people, and works on what it is given.
 */
@ApplicationScoped
class EscalationReactions implements Subscription<EscalationEvent> {

  private static final Map<String, Class<? extends EscalationEvent>> TYPES =
      Event.typesOf(EscalationEvent.class);

  private final Inbox inbox;
  private final People people;
  private final Rerouting rerouting;

  EscalationReactions(Inbox inbox, People people, Rerouting rerouting) {
    this.inbox = inbox;
    this.people = people;
    this.rerouting = rerouting;
  }

  @Incoming("escalation-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
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
      case SectionHeadAppointed it -> {
        people.learn(it, news.office(), news.sequence());
        rerouting.after(it.personId(), news.office());
      }
      case AppointmentEnded it -> {
        people.learn(it, news.office(), news.sequence());
        rerouting.after(it.personId(), news.office());
      }
      case SectionChanged _, SectionWithoutHead _ -> {} // the wall asks who heads it, not its name
      case EscalatedToSectionHead _, EscalationAcknowledged _ -> {} // no complaint is meant
      case EscalationAnswered _, EscalationReturned _ -> {} // no complaint is meant
      case EscalationResubmitted _, EscalationRedirected _ -> {} // no complaint is meant
      case EscalationWithdrawn _ -> {} // no complaint is meant
      case EventSkipped _ -> {} // what another reader passed over changes nothing here
    }
  }
}
