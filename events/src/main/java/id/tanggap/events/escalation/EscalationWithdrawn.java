package id.tanggap.events.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The escalation ended without an answer. */
public record EscalationWithdrawn(
    UUID escalationId,
    UUID consultationId,
    String sectionCode,
    @Nullable UUID by,
    EscalationWithdrawalReason reasonCode)
    implements EscalationStep {}
