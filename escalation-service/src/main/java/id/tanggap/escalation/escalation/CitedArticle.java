package id.tanggap.escalation.escalation;

import id.tanggap.events.consultation.Citation;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One article of one version of a reference that an answer rests on (FF-4). */
@Embeddable
public record CitedArticle(
    @NotNull UUID referenceId,
    @Positive int version,
    @Pattern(regexp = Citation.ARTICLE) @Nullable String article) {}
