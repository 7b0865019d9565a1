package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.recount.Recount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts a second time whatever is owing or was owing on a stack, with an algorithm of its own. */
final class SecondJudge {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final ToldClocks told;

  SecondJudge(RunningStack stack) {
    this.told = new ToldClocks(stack);
  }

  /** Every deadline, once the news that is under way has arrived. */
  void agrees() {
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
