package id.tanggap.consultation.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an office in one quarter. It is not shown with fewer than five; told apart by
 * channel it is where no channel has fewer, else not at all: so nothing can be worked out by
 * difference (ADR 79).
 *
 * @param from the first day of the quarter
 * @param to its last day
 * @param index the converted index, from 25.00 to 100.00
 * @param elements the means of U1 to U9, from 1 to 4
 */
public record QuarterOfAnswers(
    String officeCode,
    LocalDate from,
    LocalDate to,
    long answers,
    BigDecimal index,
    Grade grade,
    List<ElementMean> elements,
    @Nullable List<ChannelPart> channels) {

  static final long LEAST = 5;

  private static final int MONTHS = 3;
  private static final int DECIMALS = 2;

  /** The mean of one element. */
  public record ElementMean(String element, BigDecimal mean) {}

  /** The answers that came by one channel. */
  public record ChannelPart(String channel, long answers, BigDecimal index, Grade grade) {

    static ChannelPart of(String channel, Sums sums) {
      return new ChannelPart(channel, sums.answers(), sums.index().value(), sums.index().grade());
    }
  }

  static QuarterOfAnswers of(
      String officeCode, LocalDate from, Sums all, List<ChannelPart> channels) {
    var shown = channels.stream().allMatch(part -> part.answers() >= LEAST);
    return new QuarterOfAnswers(
        officeCode,
        from,
        from.plusMonths(MONTHS).minusDays(1),
        all.answers(),
        all.index().value(),
        all.index().grade(),
        means(all),
        shown ? channels : null);
  }

  boolean isEnough() {
    return answers >= LEAST;
  }

  private static List<ElementMean> means(Sums all) {
    return IntStream.range(0, all.elements().size())
        .mapToObj(n -> new ElementMean("U" + (n + 1), mean(all.elements().get(n), all.answers())))
        .toList();
  }

  private static BigDecimal mean(long sum, long answers) {
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(answers), DECIMALS, RoundingMode.HALF_UP);
  }
}
