package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another authority is asked. */
public record ConsultationReferred(
    @JsonUnwrapped ConsultationSnapshot consultation,
    UUID referralId,
    ReferralDestination destination,
    @Nullable String externalReference)
    implements ConsultationEvent {}
