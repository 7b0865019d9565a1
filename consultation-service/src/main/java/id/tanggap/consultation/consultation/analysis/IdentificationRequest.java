package id.tanggap.consultation.consultation.analysis;

import id.tanggap.consultation.consultation.ContactPerson;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Who asks, whom to call back, or both; what is left out stays as it is. */
public record IdentificationRequest(
    @Valid @Nullable StakeholderProfile stakeholder,
    @Valid @Nullable ContactPerson contactPerson) {}
