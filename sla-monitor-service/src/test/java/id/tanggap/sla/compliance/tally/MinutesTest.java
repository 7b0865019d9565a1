package id.tanggap.sla.compliance.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How exact percentiles are. */
class MinutesTest {

  @Test
  void minutes_of_a_desk_are_exact() {
    assertThat(LongStream.range(0, 128)).allSatisfy(it -> assertThat(rounded(it)).isEqualTo(it));
  }

  @Test
  void longer_ones_are_never_too_low_and_at_most_a_sixty_fourth_too_high() {
    assertThat(LongStream.range(128, 200_000).filter(it -> !isCloseEnough(it))).isEmpty();
  }

  @Test
  void who_took_longer_never_counts_as_quicker() {
    assertThat(LongStream.range(1, 200_000).filter(it -> rounded(it) < rounded(it - 1))).isEmpty();
  }

  @Test
  void a_histogram_of_years_has_a_few_hundred_steps() {
    assertThat(LongStream.range(0, 2_000_000).map(MinutesTest::rounded).distinct().count())
        .isLessThan(1_100);
  }

  private static boolean isCloseEnough(long minutes) {
    var rounded = rounded(minutes);
    return rounded >= minutes && (rounded - minutes) * 64 <= minutes;
  }

  private static long rounded(long minutes) {
    return Minutes.roundedUp(minutes);
  }
}
