package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.recount.Recount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs near the end: whatever any test or demonstration left owing is counted a second time. */
@AgainstTheStack
@Order(Integer.MAX_VALUE - 1)
class EveryDeadlineTest {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final RunningStack stack;
  private final ToldClocks told;

  EveryDeadlineTest(RunningStack stack) {
    this.stack = stack;
    this.told = new ToldClocks(stack);
  }

  @Test
  @Clause({"FF-7b3", "ON-6b", "FF-7c2", "ON-6c", "TIME-1", "TIME-2", "A-4", "A-6", "A-9", "A-14"})
  void every_deadline_on_the_stack_is_what_a_second_judge_counts() {
    CaseOfOurs.withEverything(stack, new Work(stack));
    var recount = new Recount(told);
    var unsettled = new ArrayList<>(told.consultations());
    assertThat(unsettled).isNotEmpty();

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(complaints(recount, unsettled)).isEmpty());
  }

  /** What agrees is not looked at again; news may be under way to the rest. */
  private List<String> complaints(Recount recount, List<String> unsettled) {
    var complaints =
        Together.each(
            unsettled, consultation -> recount.complaintsAbout(told.clocksOf(consultation)));
    for (var i = unsettled.size() - 1; i >= 0; i--) {
      if (complaints.get(i).isEmpty()) {
        unsettled.remove(i);
      }
    }
    return complaints.stream().flatMap(List::stream).toList();
  }
}
