package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a stack goes when nobody says where. */
class PortPlanTest {

  private static final int STACKS = 60;

  @Test
  void stacks_that_look_for_a_place_at_once_find_places_of_their_own() {
    var plans = Stream.generate(PortPlan::free).parallel().limit(STACKS).toList();

    assertThat(plans).doesNotHaveDuplicates().allMatch(plan -> plan.taken().isEmpty());
  }
}
