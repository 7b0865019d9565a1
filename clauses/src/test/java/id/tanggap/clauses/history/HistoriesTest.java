package id.tanggap.clauses.history;

import static id.tanggap.clauses.history.OfEscalation.ANSWERED;
import static id.tanggap.clauses.history.OfEscalation.RAISED;
import static id.tanggap.clauses.history.OfEscalation.REDIRECTED;
import static id.tanggap.clauses.history.OfQuestion.CANCELLED;
import static id.tanggap.clauses.history.OfQuestion.COMPLETED;
import static id.tanggap.clauses.history.OfQuestion.RECLASSIFIED;
import static id.tanggap.clauses.history.OfQuestion.REOPENED;
import static id.tanggap.clauses.history.OfQuestion.REQUESTED;
import static id.tanggap.clauses.history.OfQuestion.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The histories hold what the transition tables allow, and every merge of two. */
class HistoriesTest {

  @Test
  void a_question_goes_on_as_its_table_allows() {
    assertThat(OfQuestion.histories(4))
        .doesNotHaveDuplicates()
        .contains(
            List.of(),
            List.of(REQUESTED, COMPLETED, REQUESTED, RESOLVED),
            List.of(REQUESTED, RECLASSIFIED, COMPLETED, RESOLVED),
            List.of(RESOLVED, REOPENED, RECLASSIFIED, CANCELLED))
        .doesNotContain(List.of(RESOLVED, RECLASSIFIED), List.of(CANCELLED, REOPENED));
  }

  @Test
  void an_escalation_is_over_before_the_next_one_and_passes_no_section_twice() {
    assertThat(OfEscalation.histories(4))
        .doesNotHaveDuplicates()
        .contains(
            List.of(),
            List.of(RAISED, ANSWERED, RAISED, REDIRECTED),
            List.of(RAISED, REDIRECTED, REDIRECTED, ANSWERED))
        .doesNotContain(
            List.of(RAISED, RAISED), List.of(RAISED, REDIRECTED, REDIRECTED, REDIRECTED));
  }

  @Test
  void two_histories_of_four_merge_in_seventy_orders() {
    var orders = Merges.of(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), (_, _) -> true).toList();

    assertThat(orders).doesNotHaveDuplicates().hasSize(70);
    assertThat(orders)
        .allSatisfy(order -> assertThat(order).containsSubsequence(1, 2, 3, 4))
        .allSatisfy(order -> assertThat(order).containsSubsequence(5, 6, 7, 8));
  }

  @Test
  void an_impossible_step_ends_an_order() {
    Stream<List<String>> orders =
        Merges.of(List.of("told"), List.of("heard"), (past, _) -> !past.equals(List.of("heard")));

    assertThat(orders).containsExactly(List.of("told", "heard"));
  }

  @Test
  void a_question_is_in_its_second_round_after_it_was_reopened() {
    assertThat(OfQuestion.cycleAfter(List.of(RESOLVED, REOPENED, REQUESTED))).isEqualTo(2);
  }
}
