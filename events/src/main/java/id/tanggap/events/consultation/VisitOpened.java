package id.tanggap.events.consultation;

import java.time.Instant;
import java.util.UUID;

/** An officer receives the visitor (FF-1a). */
public record VisitOpened(
    UUID visitId,
    int queueNumber,
    UUID stakeholderId,
    StakeholderKind stakeholderKind,
    UUID officerId,
    Instant arrivedAt,
    Instant startedAt)
    implements ConsultationEvent {}
