package id.tanggap.events.escalation;

import id.tanggap.events.consultation.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer asks the section head concerned (FF-7a1, ON-6a). */
public record EscalatedToSectionHead(
    UUID escalationId,
    String number,
    UUID consultationId,
    int cycle,
    String sectionCode,
    String topicCode,
    Channel channel,
    @Nullable UUID addresseeId,
    Capacity capacity,
    UUID raisedBy,
    boolean overridden,
    UUID contentId,
    String digest)
    implements EscalationStep {}
