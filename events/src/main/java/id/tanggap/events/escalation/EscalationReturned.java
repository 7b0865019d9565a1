package id.tanggap.events.escalation;

import java.util.UUID;

/** The head asks back. */
public record EscalationReturned(
    UUID escalationId,
    UUID consultationId,
    String sectionCode,
    UUID by,
    Capacity capacity,
    int round)
    implements EscalationStep {}
