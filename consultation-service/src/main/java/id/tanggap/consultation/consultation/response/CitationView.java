package id.tanggap.consultation.consultation.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.consultation.reference.CitedReference;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a response rests on, for people: also for a stakeholder, who cannot read the register.
 *
 * @param number of the reference; null where the register never had it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationView(
    UUID referenceId,
    int version,
    @Nullable String article,
    @Nullable String number,
    @Nullable String title) {

  static CitationView of(CitedArticle cited, Map<UUID, CitedReference> named) {
    var reference = named.get(cited.referenceId());
    return new CitationView(
        cited.referenceId(),
        cited.version(),
        cited.article(),
        reference == null ? null : reference.number(),
        reference == null ? null : reference.titleOf(cited.version()));
  }
}
