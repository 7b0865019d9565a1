package id.tanggap.events.consultation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stakeholder's profile is known or corrected (FF-1b); exactly one of visit and consultation is
 * named.
 */
public record StakeholderIdentified(
    @Nullable UUID visitId,
    @Nullable UUID consultationId,
    UUID stakeholderId,
    StakeholderKind kind,
    @Nullable String roleCode,
    @Nullable String satkerCode,
    List<String> warnings)
    implements ConsultationEvent {}
