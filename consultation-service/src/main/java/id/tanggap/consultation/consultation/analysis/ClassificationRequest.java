package id.tanggap.consultation.consultation.analysis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What the question is about. */
public record ClassificationRequest(
    @NotNull @Pattern(regexp = "[A-Z0-9-]{1,40}") String topicCode) {}
