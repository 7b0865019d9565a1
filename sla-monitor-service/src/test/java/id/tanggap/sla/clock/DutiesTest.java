package id.tanggap.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.ClockKind;
import org.junit.jupiter.api.Test;

/** The table of duties is whole: what can be owed has its row, and only one. */
class DutiesTest {

  @Test
  @Clause({"TIME-1", "FF-7b3", "FF-7c2", "A-9", "A-15", "A-16", "COMP-0", "COMP-1"})
  void every_kind_of_clock_and_timer_has_one_row_in_the_order_of_the_contract() {
    assertThat(Duties.TABLE).extracting(Duty::kind).containsExactly(ClockKind.values());
  }
}
