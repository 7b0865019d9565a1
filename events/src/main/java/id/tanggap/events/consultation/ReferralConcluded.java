package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The other authority has answered, or will not. */
public record ReferralConcluded(
    @JsonUnwrapped ConsultationSnapshot consultation,
    UUID referralId,
    ReferralDestination destination,
    @Nullable String externalReference,
    String outcome)
    implements ConsultationEvent {}
