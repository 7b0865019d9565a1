package id.tanggap.events.consultation;

import java.util.List;
import java.util.UUID;

/** The data of a stakeholder, and these cases, are shown again to whoever works on them. */
public record StakeholderRestrictionLifted(UUID stakeholderId, List<UUID> consultationIds)
    implements ConsultationEvent {}
