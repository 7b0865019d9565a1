package id.tanggap.consultation.consultation.escalation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An escalation with its case: where it stands, not what was said; that is its owner's. */
public record EscalationView(
    UUID id,
    @Nullable String number,
    String sectionCode,
    EscalationState state,
    @Nullable Instant raisedAt,
    @Nullable UUID answerId,
    @Nullable Instant answeredAt) {}
