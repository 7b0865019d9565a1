package id.tanggap.consultation.reference.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.consultation.reference.ReferenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference as a list or a search shows it: the version in force on the date asked for.
 *
 * @param fictitious a sample: number and title may be real, the text is invented
 * @param inForceTo the last day of that version, where one is known
 * @param articles those that say most of what was searched, the best first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceFound(
    UUID referenceId,
    int version,
    @Nullable String officeCode,
    ReferenceKind kind,
    String number,
    boolean fictitious,
    String title,
    String issuer,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    List<ArticleFound> articles) {

  /**
   * An article that was found.
   *
   * @param highlight HTML: escaped text in which {@code <mark>} stands around what was searched
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ArticleFound(@Nullable String label, @Nullable String heading, String highlight) {}

  ReferenceFound with(List<ArticleFound> found) {
    return new ReferenceFound(
        referenceId,
        version,
        officeCode,
        kind,
        number,
        fictitious,
        title,
        issuer,
        inForceFrom,
        inForceTo,
        found);
  }
}
