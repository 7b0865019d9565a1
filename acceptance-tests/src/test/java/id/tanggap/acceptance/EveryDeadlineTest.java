package id.tanggap.acceptance;

import id.tanggap.clauses.Clause;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs near the end: whatever any test or demonstration left owing is counted a second time. */
@AgainstTheStack
@Order(Integer.MAX_VALUE - 1)
class EveryDeadlineTest {

  private final RunningStack stack;

  EveryDeadlineTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  @Clause({"FF-7b3", "ON-6b", "FF-7c2", "ON-6c", "TIME-1", "TIME-2", "A-4", "A-6", "A-9", "A-14"})
  void every_deadline_on_the_stack_is_what_a_second_judge_counts() {
    CaseOfOurs.withEverything(stack, new Work(stack));

    new SecondJudge(stack).agrees();
  }
}
