package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question is in the books (FF-2, FF-3a, ON-1). */
public record ConsultationReceived(
    @JsonUnwrapped ConsultationSnapshot consultation,
    @Nullable Medium medium,
    @Nullable UUID visitId,
    UUID stakeholderId,
    StakeholderKind stakeholderKind,
    @Nullable String satkerCode,
    Instant submittedAt,
    Instant recordedAt,
    Origin origin,
    @Nullable String externalReference,
    @Nullable Integer part,
    @Nullable UUID previousConsultationId,
    UUID contentId,
    String digest)
    implements ConsultationEvent {}
