package id.tanggap.acceptance.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Three instances at one database fire each rung once, whatever becomes of one of them. */
@BesideAllOthers
class ThreeInstancesTest {

  private static final String DATABASE = "three-instances";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int AN_HOUR_MISSED = 16_500;
  private static final int FRESH = 200;
  private static final int ASIDE = 300;
  private static final int RUNGS = 3;

  private static final String FRESH_BEFORE_THE_HEAP_WAS_DONE =
      """
      name = 'BREACH' AND fired_at - scheduled_at < interval '5 seconds' AND position < (
        SELECT max(position) FROM rung WHERE fired_at - scheduled_at > interval '1 minute')
      """;

  @Test
  @Clause({"TIME-1", "A-2"})
  void
      fifty_thousand_rungs_after_an_hours_outage_are_told_once_each_though_one_instance_is_killed() {
    try (var instances = new Instances(DATABASE);
        var tables = new Tables(DATABASE)) {
      instances.start();
      instances.start();
      var victim = instances.start();
      var clocks = new DeskClocks(tables);
      clocks.haveAWitness();
      clocks.runAside(ASIDE, 80 * 60, 30 * 60);
      clocks.run(ASIDE, 0, 60); // due in a quarter of an hour
      clocks.run(FRESH, 20 * 60 - 2, 20 * 60 - 12); // their minutes end in the midst of it
      clocks.run(AN_HOUR_MISSED, 80 * 60, 20 * 60 + 1);

      await().atMost(PATIENCE).until(() -> clocks.told() > 5_000);
      victim.kill();
      assertThat(clocks.due()).as("killed in the midst of it").isPositive();

      await().atMost(PATIENCE).until(() -> clocks.told() >= RUNGS * (AN_HOUR_MISSED + FRESH));
      await().atMost(PATIENCE).until(() -> clocks.unpublished() == 0);
      assertThat(clocks.told()).isEqualTo(RUNGS * (AN_HOUR_MISSED + FRESH));
      assertThat(clocks.toldTwice()).isZero();
      assertThat(clocks.outOfOrder()).isZero();
      assertThat(clocks.rungs("seen_at < scheduled_at OR fired_at < scheduled_at")).isZero();
      assertThat(clocks.rungs("state = 'PAUSED'")).isZero();
      assertThat(clocks.greatestLateness()).isGreaterThanOrEqualTo(60 * 60);
      assertThat(clocks.rungs(FRESH_BEFORE_THE_HEAP_WAS_DONE)).isPositive();
      assertThat(SlaTopic.records()).isGreaterThanOrEqualTo(RUNGS * (AN_HOUR_MISSED + FRESH));
    }
  }
}
