package id.tanggap.events.consultation;

import java.time.Instant;
import java.util.UUID;

/** A visitor is in the waiting room (FF-1a). */
public record VisitRegistered(
    UUID visitId,
    int queueNumber,
    UUID stakeholderId,
    StakeholderKind stakeholderKind,
    Instant arrivedAt)
    implements ConsultationEvent {}
