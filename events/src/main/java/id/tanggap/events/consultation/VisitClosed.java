package id.tanggap.events.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The visit is over; what it left unanswered is promised (FF-7b). */
public record VisitClosed(
    UUID visitId,
    int queueNumber,
    UUID stakeholderId,
    StakeholderKind stakeholderKind,
    UUID officerId,
    Instant arrivedAt,
    Instant closedAt,
    VisitClosingReason reason,
    List<VisitedConsultation> consultations)
    implements ConsultationEvent {}
