package id.tanggap.events.escalation;

import java.util.UUID;

/** The officer has answered the head's question. */
public record EscalationResubmitted(
    UUID escalationId, UUID consultationId, String sectionCode, UUID by, int round)
    implements EscalationStep {}
