package id.tanggap.events.escalation;

import java.util.UUID;

/** The head has answered; the officer delivers it (FF-7c1). */
public record EscalationAnswered(
    UUID escalationId,
    UUID consultationId,
    String sectionCode,
    UUID by,
    Capacity capacity,
    UUID answerId,
    String digest)
    implements EscalationStep {}
