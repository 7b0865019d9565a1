package id.tanggap.consultation.testing;

import id.tanggap.consultation.testing.Meeting.Heard;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationAcknowledged;
import id.tanggap.events.escalation.EscalationAnswered;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.events.escalation.EscalationStep;
import id.tanggap.events.escalation.EscalationWithdrawalReason;
import id.tanggap.events.escalation.EscalationWithdrawn;
import java.util.UUID;

/** One escalation of a ticket to the head of PD, and what escalation-service may tell of it. */
public record Escalation(UUID id, UUID ticket) {

  private static final UUID HEAD = UUID.fromString("be692a14-a438-54ea-b758-3f7b7227ea15");
  private static final String DIGEST = "sha256:00";

  /** One that nobody has heard of yet. */
  public static Escalation of(String ticket) {
    return new Escalation(UUID.randomUUID(), UUID.fromString(ticket));
  }

  /** What is told when this befalls it. */
  public EscalationStep event(Heard news) {
    return switch (news.told()) {
      case RAISED -> raisedIn(news.cycle());
      case ACKNOWLEDGED -> acknowledged();
      case ANSWERED -> answered();
      case RETURNED -> returned();
      case RESUBMITTED -> resubmitted();
      case REDIRECTED -> redirected();
      case WITHDRAWN -> withdrawn();
    };
  }

  public EscalationStep raised() {
    return raisedIn(1);
  }

  /** Raised in this cycle of the ticket. */
  public EscalationStep raisedIn(int cycle) {
    return new EscalatedToSectionHead(
        id,
        "E-042-2026-000001",
        ticket,
        cycle,
        "PD",
        "PD-KONTRAK",
        Channel.HAI_CSO,
        HEAD,
        Capacity.HEAD,
        UUID.fromString(Person.DEDI.id()),
        false,
        UUID.randomUUID(),
        DIGEST);
  }

  /** The head of PD passes it on to a section that only one test knows. */
  public EscalationStep redirectedTo(String section) {
    return new EscalationRedirected(id, ticket, section, HEAD, Capacity.HEAD, "PD", 1);
  }

  public EscalationStep acknowledged() {
    return new EscalationAcknowledged(id, ticket, "PD", HEAD, Capacity.HEAD);
  }

  /** The head of PD passes it on to BANK. */
  public EscalationStep redirected() {
    return new EscalationRedirected(id, ticket, "BANK", HEAD, Capacity.HEAD, "PD", 1);
  }

  /** The head asks back. */
  public EscalationStep returned() {
    return new EscalationReturned(id, ticket, "PD", HEAD, Capacity.HEAD, 1);
  }

  /** The officer has answered the head's question. */
  public EscalationStep resubmitted() {
    return new EscalationResubmitted(id, ticket, "PD", UUID.fromString(Person.DEDI.id()), 1);
  }

  public EscalationStep answered() {
    return new EscalationAnswered(id, ticket, "PD", HEAD, Capacity.HEAD, UUID.randomUUID(), DIGEST);
  }

  public EscalationStep withdrawn() {
    return new EscalationWithdrawn(
        id, ticket, "PD", null, EscalationWithdrawalReason.CONSULTATION_ENDED);
  }
}
