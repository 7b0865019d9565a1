package id.tanggap.consultation.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.problem.Wording;
import id.tanggap.api.time.Stated;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When something of this product can have happened. */
class ActsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @Test
  void a_time_of_another_century_is_not_called_one_to_come() {
    assertThat(Acts.impossibility(Instant.parse("1999-12-31T23:59:59Z"), NOW))
        .contains(new Wording("paling awal tahun 2000", "must be in the year 2000 or later"));
  }

  @Test
  void what_is_to_come_has_not_happened() {
    assertThat(Acts.impossibility(NOW.plusMillis(1), NOW)).contains(Stated.AT_MOST_NOW);
    assertThat(Acts.impossibility(NOW, NOW)).isEmpty();
  }
}
