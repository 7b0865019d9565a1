package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consultation ended without a response. */
public record ConsultationCancelled(
    @JsonUnwrapped ConsultationSnapshot consultation,
    CancellationReason reasonCode,
    @Nullable UUID duplicateOf)
    implements ConsultationEvent {}
