package id.tanggap.sla.facts;

import id.tanggap.events.consultation.Channel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose case it is and who has it in hand: office, satker, channel, topic, section and officer. */
@Embeddable
public record Handling(
    String office,
    @Nullable String satkerCode,
    @Enumerated(EnumType.STRING) Channel channel,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId) {}
