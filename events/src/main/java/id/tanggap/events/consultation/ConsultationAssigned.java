package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consultation changed hands, or went back to the pool when it has no officer. */
public record ConsultationAssigned(
    @JsonUnwrapped ConsultationSnapshot consultation,
    @Nullable UUID previousOfficerId,
    AssignmentReason reasonCode)
    implements ConsultationEvent {}
