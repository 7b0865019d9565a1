package id.tanggap.consultation.exchange.layout;

import id.tanggap.api.problem.Wording;
import java.util.Optional;

/** What may stand in a cell that is not to be read. */
enum Unfit {
  FORMULA("berisi rumus atau galat", "holds a formula or an error"),
  TOO_LONG("terlalu panjang", "is too long");

  /** Excel itself writes no longer text. */
  private static final int LONGEST_TEXT = 32_767;

  private final String indonesian;
  private final String english;

  Unfit(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  static Optional<Unfit> ifTooLong(String text) {
    return text.length() > LONGEST_TEXT ? Optional.of(TOO_LONG) : Optional.empty();
  }

  /** What is wrong with this cell. */
  Wording in(Column column, int line) {
    return new Wording(
        "sel %c%d %s".formatted(column.letter(), line, indonesian),
        "cell %c%d %s".formatted(column.letter(), line, english));
  }
}
