package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ReferralDestination;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as it is shown. */
public record ReferralResponse(
    UUID id,
    ReferralDestination destination,
    @Nullable String externalReference,
    Instant referredAt,
    @Nullable ReferralOutcome outcome,
    @Nullable Instant concludedAt) {}
