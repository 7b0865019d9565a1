package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A response was given: the product of the service (PROD-1). */
public record ConsultationResolved(
    @JsonUnwrapped ConsultationSnapshot consultation,
    ResolutionPath path,
    ResolutionOutcome outcome,
    @Nullable String handedTo,
    UUID responseId,
    Medium medium,
    List<Citation> citations,
    @Nullable UUID escalationId,
    @Nullable Integer correctsCycle,
    String digest)
    implements ConsultationEvent {}
