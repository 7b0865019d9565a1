package id.tanggap.consultation.reference.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a search as far as the register knows them.
 *
 * @param all how many articles there are
 */
record Terms(List<Term> terms, long all) {

  /** More articles than these are not compared with one another. */
  static final int MOST = 1_000;

  /** The rarest first. */
  Terms {
    terms = terms.stream().sorted(Comparator.comparingLong(Term::articles)).toList();
  }

  String[] stems() {
    return terms.stream().map(Term::stem).toArray(String[]::new);
  }

  Double[] weights() {
    return terms.stream().map(it -> it.weight(all)).toArray(Double[]::new);
  }

  /** All of them, any of which is highlighted. */
  String anyOf() {
    return anyOf(terms);
  }

  /**
   * What an article must say to be compared at all: the rarest words, as many as stand in no more
   * than {@link #MOST} articles together, and one at least. So the time of a search does not grow
   * with the usual words in it.
   */
  String selective() {
    var rarest = new ArrayList<Term>();
    var articles = 0L;
    for (var term : terms) {
      articles += term.articles();
      if (rarest.isEmpty() || articles <= MOST) {
        rarest.add(term);
      }
    }
    return anyOf(rarest);
  }

  private static String anyOf(List<Term> some) {
    return some.stream().map(Term::quoted).collect(Collectors.joining(" | "));
  }
}
