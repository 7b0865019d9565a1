package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article of one version of a reference that a response rests on.
 *
 * @param article where in the text, as {@link #ARTICLE} allows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(UUID referenceId, int version, @Nullable String article) {

  private static final String NUMBER = " \\(?(?:[0-9]{1,3}[A-Za-z]{0,2}|[A-Za-z]|[IVX]{1,6})\\)?";
  private static final String NUMBERED =
      "(?:[Pp]asal|[Aa]yat|[Hh]uruf|[Aa]ngka|[Bb]utir|[Bb]ab|[Bb]agian)" + NUMBER;
  private static final String ANNEX = "[Ll]ampiran(?:" + NUMBER + ")?";
  private static final String ONE = "(?:" + NUMBERED + "|" + ANNEX + ")";

  /**
   * The grammar of an article, {@code Pasal 12A ayat (3) huruf b, Lampiran II}: words of the law,
   * each with its number or letter, which an only annex lacks, and no free word, so that no name
   * gets into an event.
   */
  public static final String ARTICLE = ONE + "(?:,? " + ONE + "){0,7}";
}
