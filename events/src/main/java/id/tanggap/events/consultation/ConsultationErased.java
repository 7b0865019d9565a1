package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What was written in an ended consultation, and who asked, is gone; codes and dates stay. */
public record ConsultationErased(
    @JsonUnwrapped ConsultationSnapshot consultation, ErasureReason reasonCode)
    implements ConsultationEvent {}
