package id.tanggap.consultation.reference.text;

import id.tanggap.consultation.reference.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits the text of a regulation into its articles: a line that is "Pasal N" and nothing else
 * begins one where N is what comes next, "BAB N" names the chapter of those that follow, and
 * "Lampiran" ends the last. An amending regulation has Roman articles, in which others are quoted.
 * What is no article, and a guide that has none, stays as pieces without a label.
 */
final class ArticleSplit {

  private static final Pattern ARTICLE = Pattern.compile("(?i)pasal ([0-9]{1,3}[A-Z]{0,2}|[IVX]+)");
  private static final Pattern CHAPTER = Pattern.compile("BAB [IVXLC]+[A-Z]?");
  private static final Pattern ANNEX = Pattern.compile("(?i)lampiran(?: ([IVX]{1,6}))?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}&&[^\\n]]");

  private final List<Article> articles = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private ArticleNumber last = ArticleNumber.NONE;
  private @Nullable String label;
  private @Nullable String chapter;
  private boolean chapterIsNamed;

  private ArticleSplit() {}

  static List<Article> of(String text) {
    var split = new ArticleSplit();
    text.lines().map(ArticleSplit::clean).forEach(split::read);
    split.end();
    return List.copyOf(split.articles);
  }

  private static String clean(String line) {
    var printable = UNPRINTABLE.matcher(line.replace('\t', ' ')).replaceAll("");
    return BLANKS.matcher(printable).replaceAll(" ").strip();
  }

  private void read(String line) {
    var article = ARTICLE.matcher(line);
    var annex = ANNEX.matcher(line);
    if (article.matches() && last.isFollowedBy(ArticleNumber.of(article.group(1)))) {
      end();
      last = ArticleNumber.of(article.group(1));
      label = "Pasal " + last.text();
    } else if (CHAPTER.matcher(line).matches()) {
      end();
      beginChapter(line);
    } else if (annex.matches()) {
      end();
      label = annex.group(1) == null ? "Lampiran" : "Lampiran " + annex.group(1);
      chapter = null;
    } else {
      add(line);
    }
  }

  private void beginChapter(String line) {
    label = null;
    chapter = line;
    chapterIsNamed = false;
  }

  private void add(String line) {
    if (chapter != null && !chapterIsNamed && !line.isEmpty()) {
      chapter = shortened(chapter + " " + line);
      chapterIsNamed = true;
    } else {
      text.append(line).append('\n');
    }
  }

  private void end() {
    var heading = chapter;
    Pieces.of(text.toString().strip()).forEach(it -> articles.add(new Article(label, heading, it)));
    text.setLength(0);
  }

  private static String shortened(String heading) {
    return heading.length() > 500 ? heading.substring(0, 500) : heading;
  }
}
