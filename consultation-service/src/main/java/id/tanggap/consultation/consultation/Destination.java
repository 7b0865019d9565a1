package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ReferralDestination;
import org.jspecify.annotations.Nullable;

/** Which authority is asked, and under which number of its own where there is one. */
public record Destination(ReferralDestination authority, @Nullable String externalReference) {}
