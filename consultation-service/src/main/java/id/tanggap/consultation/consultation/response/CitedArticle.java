package id.tanggap.consultation.consultation.response;

import id.tanggap.events.consultation.Citation;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** FF-4, ON-3: one article of one version of a reference. */
@Embeddable
public record CitedArticle(
    @NotNull UUID referenceId,
    @NotNull @Min(1) @Max(1_000_000) Integer version,
    @Pattern(regexp = Citation.ARTICLE) @Nullable String article) {

  Citation published() {
    return new Citation(referenceId, version, article);
  }
}
