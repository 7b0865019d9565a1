package id.tanggap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private final Conditions conditions = new Conditions();

  @Test
  void a_list_that_nobody_narrows_shows_everything() {
    assertThat(conditions.text()).isEqualTo("1 = 1");
    assertThat(conditions.values()).isEmpty();
  }

  @Test
  void all_conditions_have_to_hold() {
    conditions.add("n.open");
    conditions.add("n.kind = :kind", "kind", "MEMO");
    conditions.add("n.at between :from and :to", Map.of("from", 1, "to", 9));

    assertThat(conditions.text())
        .isEqualTo("n.open and n.kind = :kind and n.at between :from and :to");
    assertThat(conditions.values()).isEqualTo(Map.of("kind", "MEMO", "from", 1, "to", 9));
  }

  @Test
  void what_was_left_out_does_not_narrow() {
    conditions.addIfGiven("n.kind = :kind", "kind", null);
    conditions.addIfGiven("n.size = :size", "size", 3);

    assertThat(conditions.text()).isEqualTo("n.size = :size");
    assertThat(conditions.values()).containsExactly(Map.entry("size", 3));
  }

  @Test
  void what_a_caller_sent_is_a_value_and_never_part_of_the_query() {
    conditions.add("n.kind = :kind", "kind", "MEMO' or '1' = '1");

    assertThat(conditions.text()).isEqualTo("n.kind = :kind");
  }
}
