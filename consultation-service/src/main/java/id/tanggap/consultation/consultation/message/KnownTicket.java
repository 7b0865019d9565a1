package id.tanggap.consultation.consultation.message;

import java.util.UUID;

/** Words that came under a ticket which has its case. */
public record KnownTicket(UUID consultationId, String text) {}
