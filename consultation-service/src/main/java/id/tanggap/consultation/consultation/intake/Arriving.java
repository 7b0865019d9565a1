package id.tanggap.consultation.consultation.intake;

import java.util.UUID;

/** A question that came online and may become a new case, under this id. */
record Arriving(UUID newCase, ConsultationRequest request, Arrival arrival) {}
