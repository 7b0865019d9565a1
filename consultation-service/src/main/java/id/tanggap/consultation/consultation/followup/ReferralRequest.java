package id.tanggap.consultation.consultation.followup;

import static id.tanggap.consultation.consultation.intake.ConsultationRequest.EXTERNAL_REFERENCE;

import id.tanggap.events.consultation.ReferralDestination;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is asked, and the number it gave where there is one. */
public record ReferralRequest(
    @NotNull ReferralDestination destination,
    @Pattern(regexp = EXTERNAL_REFERENCE) @Nullable String externalReference) {}
