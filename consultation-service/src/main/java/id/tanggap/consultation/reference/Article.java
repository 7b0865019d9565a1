package id.tanggap.consultation.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One article of a reference, or another piece of its text.
 *
 * @param label how a citation names it, {@code Pasal 12A}; null for a piece that has no number
 * @param heading the chapter it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
    @Pattern(regexp = LABEL) @Nullable String label,
    @PlainText(max = 500) @Nullable String heading,
    @NotNull @PlainText(max = LONGEST) String text) {

  /** The most characters of one article; what is longer comes in pieces. */
  public static final int LONGEST = 20_000;

  private static final String LABEL =
      "(?:Pasal (?:[0-9]{1,3}[A-Z]{0,2}|[IVX]{1,6})|Lampiran(?: [IVX]{1,6})?)";
}
