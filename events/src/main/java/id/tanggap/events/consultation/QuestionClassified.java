package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** The question has a topic, and by it a section (FF-3b, ON-2b). */
public record QuestionClassified(
    @JsonUnwrapped ConsultationSnapshot consultation,
    @Nullable String previousTopicCode,
    @Nullable String previousSectionCode)
    implements ConsultationEvent {}
