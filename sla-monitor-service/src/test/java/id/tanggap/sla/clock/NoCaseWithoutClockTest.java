package id.tanggap.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No open consultation is ever without an armed obligation, whatever happens in whatever order. */
class NoCaseWithoutClockTest {

  private static final int WALKS = 10_000;

  @Test
  @Clause({"FF-7b3", "ON-6b", "TIME-1", "A-6", "A-15"})
  void ten_thousand_random_walks_of_the_transition_table_leave_no_case_without_its_clock() {
    List<String> found = new ArrayList<>();
    var heard = 0;
    for (var seed = 0; seed < WALKS && found.isEmpty(); seed++) {
      var walk = new RandomWalk(new Random(seed));
      walk.toTheEnd();
      heard += walk.heard();
      found.addAll(walk.complaints("seed " + seed));
    }

    assertThat(found).isEmpty();
    assertThat(heard).isGreaterThan(10 * WALKS);
  }
}
