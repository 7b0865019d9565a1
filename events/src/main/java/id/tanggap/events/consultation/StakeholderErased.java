package id.tanggap.events.consultation;

import java.util.UUID;

/** Nobody can tell any more who this stakeholder was. */
public record StakeholderErased(UUID stakeholderId, ErasureReason reasonCode)
    implements ConsultationEvent {}
