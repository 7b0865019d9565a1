package id.tanggap.events.consultation;

import java.util.UUID;

/** What is kept of a stakeholder was put right; neither the old nor the new is published. */
public record StakeholderCorrected(UUID stakeholderId) implements ConsultationEvent {}
