package id.tanggap.consultation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index and its grade, by the vectors of the standard (section 5.4) and at every bound. */
class SatisfactionIndexTest {

  @ParameterizedTest
  @CsvSource({"4, 100.00, A", "3, 75.00, C", "2, 50.00, D", "1, 25.00, D"})
  void an_answer_of_nine_equal_elements_has_the_index_of_the_standard(
      int each, BigDecimal index, Grade grade) {
    assertThat(SatisfactionIndex.of(9L * each, 1)).isEqualTo(new SatisfactionIndex(index, grade));
    assertThat(SatisfactionIndex.of(9_000L * each, 1_000))
        .isEqualTo(new SatisfactionIndex(index, grade));
  }

  @ParameterizedTest
  @CsvSource({
    "3.0644, 76.61, B",
    "3.5324, 88.31, A",
    "2.6, 65.00, C",
    "2.5996, 64.99, D",
    "3.064, 76.60, C",
    "3.532, 88.30, B"
  })
  void a_mean_has_the_index_and_the_grade_of_the_standard(
      BigDecimal mean, BigDecimal index, Grade grade) {
    assertThat(ofMean(mean)).isEqualTo(new SatisfactionIndex(index, grade));
  }

  @ParameterizedTest
  @CsvSource({"3.0642, 76.61, B", "3.5322, 88.31, A", "2.5998, 65.00, C"})
  void what_lies_between_two_grades_is_rounded_before_it_is_graded(
      BigDecimal mean, BigDecimal index, Grade grade) {
    assertThat(ofMean(mean)).isEqualTo(new SatisfactionIndex(index, grade));
  }

  @Test
  void each_element_weighs_exactly_a_ninth() {
    assertThat(SatisfactionIndex.of(27, 1)).isEqualTo(ofMean(new BigDecimal(3)));
    assertThat(SatisfactionIndex.of(28, 1).value()).isEqualByComparingTo("77.78");
  }

  /** Ten thousand answers with four decimals to their mean. */
  private static SatisfactionIndex ofMean(BigDecimal mean) {
    var sum = mean.movePointRight(4).multiply(BigDecimal.valueOf(SatisfactionIndex.ELEMENTS));
    return SatisfactionIndex.of(sum.longValueExact(), 10_000);
  }
}
