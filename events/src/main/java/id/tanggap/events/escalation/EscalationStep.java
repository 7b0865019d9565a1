package id.tanggap.events.escalation;

import java.util.UUID;

/** What befell one escalation of a consultation; the other events are about sections. */
public sealed interface EscalationStep extends EscalationEvent
    permits EscalatedToSectionHead,
        EscalationAcknowledged,
        EscalationAnswered,
        EscalationReturned,
        EscalationResubmitted,
        EscalationRedirected,
        EscalationWithdrawn {

  UUID escalationId();

  UUID consultationId();

  /** The section that has it after this. */
  String sectionCode();
}
