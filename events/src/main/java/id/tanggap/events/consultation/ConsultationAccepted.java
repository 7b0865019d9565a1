package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer holds the consultation (FF-3a, ON-2a). */
public record ConsultationAccepted(
    @JsonUnwrapped ConsultationSnapshot consultation,
    @Nullable UUID previousOfficerId,
    boolean takeOver,
    @Nullable String reasonCode)
    implements ConsultationEvent {}
