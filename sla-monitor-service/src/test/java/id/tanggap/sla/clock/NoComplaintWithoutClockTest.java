package id.tanggap.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * No open complaint is ever without an armed clock or timer, whatever happens in whatever order.
 */
class NoComplaintWithoutClockTest {

  private static final int WALKS = 10_000;

  @Test
  @Clause({"COMP-0", "COMP-1"})
  void ten_thousand_random_lives_leave_no_complaint_without_its_clock() {
    List<String> found = new ArrayList<>();
    var heard = 0;
    for (var seed = 0; seed < WALKS && found.isEmpty(); seed++) {
      var walk = new ComplaintWalk(new Random(seed));
      walk.toTheEnd();
      heard += walk.heard();
      found.addAll(walk.found("seed " + seed));
    }

    assertThat(found).isEmpty();
    assertThat(heard).isGreaterThan(5 * WALKS);
  }
}
