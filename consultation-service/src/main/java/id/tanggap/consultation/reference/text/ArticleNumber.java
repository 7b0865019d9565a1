package id.tanggap.consultation.reference.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of an article, {@code 12}, {@code 12A} or, in an amending regulation, {@code II}.
 *
 * @param number 0 before the first
 */
record ArticleNumber(int number, String letters, boolean roman) {

  static final ArticleNumber NONE = new ArticleNumber(0, "", false);

  private static final Pattern ARABIC = Pattern.compile("([0-9]+)([A-Z]*)");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  /** So many lines may have been lost between two articles. */
  private static final int GAP = 5;

  static ArticleNumber of(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    var arabic = ARABIC.matcher(upper);
    return arabic.matches()
        ? new ArticleNumber(Integer.parseInt(arabic.group(1)), arabic.group(2), false)
        : new ArticleNumber(ROMAN.indexOf(upper) + 1, "", true);
  }

  /** Whether the other one is what comes next, and not a mention of another article. */
  boolean isFollowedBy(ArticleNumber other) {
    if (number > 0 && roman != other.roman) {
      return false;
    }
    return other.number == number
        ? number > 0 && other.letters.compareTo(letters) > 0
        : other.number > number && other.number <= number + GAP;
  }

  String text() {
    return roman ? ROMAN.get(number - 1) : number + letters;
  }
}
