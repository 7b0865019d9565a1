package id.tanggap.consultation.consultation.duplicate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a question, without their order, their case and those of one or two letters. "Apakah
 * GUP di bawah 50% bisa?" is apakah, gup, bawah, bisa.
 */
record Words(Set<String> words) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;

  /** Of all words of both, so many have to be in both. */
  private static final double MOST = 0.6;

  static Words of(String text) {
    return new Words(
        BETWEEN_WORDS
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= SHORTEST)
            .collect(toUnmodifiableSet()));
  }

  /** Whether two questions share most of their words; two without any word share none. */
  boolean areMostly(Words others) {
    var shared = words.stream().filter(others.words::contains).count();
    return shared > 0 && 2.0 * shared / (words.size() + others.words.size()) >= MOST;
  }
}
