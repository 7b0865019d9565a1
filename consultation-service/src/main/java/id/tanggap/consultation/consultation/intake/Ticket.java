package id.tanggap.consultation.consultation.intake;

import java.time.Instant;

/** One ticket of a file: the question as it would be posted, when it was put, what came of it. */
public record Ticket(ConsultationRequest request, Instant submittedAt, Past past) {}
