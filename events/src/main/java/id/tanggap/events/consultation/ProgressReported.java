package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The stakeholder was told, or tried to be told, how far the office is (FF-7c1). */
public record ProgressReported(
    @JsonUnwrapped ConsultationSnapshot consultation,
    UUID reportId,
    ProgressKind kind,
    Medium medium,
    ProgressOutcome outcome,
    UUID contentId,
    String digest)
    implements ConsultationEvent {}
