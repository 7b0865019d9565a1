package id.tanggap.consultation.stakeholder;

import java.util.Optional;

/** What of a profile is put right. */
public record Correction(
    Optional<String> organisationName, Optional<String> name, Optional<String> contact) {}
