package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The stakeholder was silent for too long; counted apart, never as resolved. */
public record ConsultationClosedNoResponse(
    @JsonUnwrapped ConsultationSnapshot consultation, UUID requestId)
    implements ConsultationEvent {}
