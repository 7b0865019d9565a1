package id.tanggap.events.consultation;

import java.util.UUID;

/** A consultation of a visit and what it was when the visit closed. */
public record VisitedConsultation(UUID id, ConsultationStatus status) {}
