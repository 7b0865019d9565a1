package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The consultation goes on in its next cycle. */
public record ConsultationReopened(
    @JsonUnwrapped ConsultationSnapshot consultation, ReopeningReason reasonCode, Party by)
    implements ConsultationEvent {}
