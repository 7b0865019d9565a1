package id.tanggap.events.escalation;

import java.util.UUID;

/** The escalation goes to another section. */
public record EscalationRedirected(
    UUID escalationId,
    UUID consultationId,
    String sectionCode,
    UUID by,
    Capacity capacity,
    String fromSection,
    int hop)
    implements EscalationStep {}
