package id.tanggap.events.consultation;

import java.util.List;
import java.util.UUID;

/**
 * The data of a stakeholder, and these ended cases, are shown to the head of the office and to
 * administrators only.
 */
public record StakeholderRestricted(UUID stakeholderId, List<UUID> consultationIds)
    implements ConsultationEvent {}
