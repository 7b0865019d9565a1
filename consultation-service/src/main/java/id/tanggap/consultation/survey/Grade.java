package id.tanggap.consultation.survey;

import id.tanggap.api.problem.Language;
import id.tanggap.api.problem.Wording;
import java.math.BigDecimal;
import java.util.Arrays;

/** How good an index is, the best first; the bounds are those of indices with two decimals. */
public enum Grade {
  A("88.31", "sangat baik", "very good"),
  B("76.61", "baik", "good"),
  C("65.00", "kurang baik", "fair"),
  D("25.00", "tidak baik", "poor");

  private final BigDecimal from;
  private final Wording words;

  Grade(String from, String indonesian, String english) {
    this.from = new BigDecimal(from);
    this.words = new Wording(indonesian, english);
  }

  /** The grade of an index that is rounded to two decimals. */
  static Grade of(BigDecimal index) {
    return Arrays.stream(values())
        .filter(grade -> index.compareTo(grade.from) >= 0)
        .findFirst()
        .orElse(D);
  }

  /** What it is called. */
  public String in(Language language) {
    return words.in(language);
  }
}
