package id.tanggap.consultation.reference.text;

import id.tanggap.consultation.reference.Article;
import java.util.ArrayList;
import java.util.List;

/** Cuts a long text where a line ends, or a word, or at worst within one. */
final class Pieces {

  private Pieces() {}

  static List<String> of(String text) {
    var pieces = new ArrayList<String>();
    var rest = text;
    while (rest.length() > Article.LONGEST) {
      var cut = end(rest);
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    pieces.add(rest);
    return pieces.stream().filter(it -> !it.isBlank()).toList();
  }

  private static int end(String text) {
    var line = text.lastIndexOf('\n', Article.LONGEST);
    var word = text.lastIndexOf(' ', Article.LONGEST);
    var cut = line > 0 ? line : word;
    return cut > 0 ? cut : Article.LONGEST;
  }
}
