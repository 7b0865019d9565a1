package id.tanggap.events.escalation;

import java.util.UUID;

/** The head has opened the escalation. */
public record EscalationAcknowledged(
    UUID escalationId, UUID consultationId, String sectionCode, UUID by, Capacity capacity)
    implements EscalationStep {}
