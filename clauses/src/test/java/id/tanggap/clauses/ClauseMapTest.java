package id.tanggap.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No clause is forgotten: each has a test, or a reason why not yet. */
class ClauseMapTest {

  private static final Path PROJECT = Path.of("..");
  private static final Standard STANDARD = Standard.read();

  @Test
  void every_clause_has_a_test_or_a_plan() {
    assertThat(ClauseMap.of(PROJECT).unproven()).isEmpty();
  }

  @Test
  void every_id_named_by_a_test_or_a_plan_is_a_clause_or_a_reading() {
    assertThat(ClauseMap.of(PROJECT).unknown()).isEmpty();
  }

  @Test
  void the_committed_page_says_what_the_tests_say() throws IOException {
    assertThat(Files.readString(ClauseMap.pageOf(PROJECT)))
        .as("stale: java -cp clauses/target/classes id.tanggap.clauses.ClauseMap")
        .isEqualTo(ClauseMap.of(PROJECT).page());
  }

  @Test
  void the_standard_has_fifty_three_clauses_and_seventeen_readings() {
    assertThat(STANDARD.clauses()).doesNotHaveDuplicates().hasSize(53);
    assertThat(STANDARD.readings()).doesNotHaveDuplicates().hasSize(17);
  }

  @Test
  void a_clause_without_test_and_plan_is_named() {
    var plan = new Standard.Planned("META-1", "1", "comes later");
    var planned = new Standard(STANDARD.clauses(), STANDARD.readings(), List.of(plan));

    assertThat(new ClauseMap(planned, List.of()).unproven())
        .contains("R1")
        .doesNotContain("META-1");
  }

  @Test
  void a_clause_that_the_standard_does_not_have_is_named() {
    var slip = new Proof("journal", "ChainTest.verifies", List.of("A-18", "R1"));

    assertThat(new ClauseMap(STANDARD, List.of(slip)).unknown()).containsExactly("A-18");
  }
}
