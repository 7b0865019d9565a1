package id.tanggap.consultation.consultation.followup;

import id.tanggap.events.consultation.ReferralDestination;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is asked, and the number it gave where there is one. */
public record ReferralRequest(
    @NotNull ReferralDestination destination,
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}") @Nullable String externalReference) {}
