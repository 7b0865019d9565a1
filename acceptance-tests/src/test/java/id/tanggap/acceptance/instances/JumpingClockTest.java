package id.tanggap.acceptance.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The clock of the machine is nobody's: what is due is told by the database's. */
@BesideAllOthers
class JumpingClockTest {

  private static final String DATABASE = "jumping-clock";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int RUNGS = 3;
  private static final int CLOCKS = 40;

  @Test
  @Clause("TIME-1")
  void a_machine_clock_that_jumps_an_hour_back_or_forth_fires_nothing_early_or_twice() {
    var machine = FakedClock.in(Path.of("target", "jumping-clock.offset"));
    Assumptions.assumeTrue(
        machine.isPresent(),
        "NOT TESTED: no libfaketime here, so no clock could be made to jump. Install it (Debian:"
            + " apt-get install libfaketime) or name libfaketimeMT.so.1 in TANGGAP_LIBFAKETIME.");
    var clock = machine.orElseThrow();
    clock.is(Duration.ZERO);
    try (var instances = new Instances(DATABASE);
        var tables = new Tables(DATABASE)) {
      instances.start(clock.environment());
      var clocks = new DeskClocks(tables);
      clocks.haveAWitness();
      clocks.run(CLOCKS, 0, 600); // due within the hour that is jumped over

      clock.is(Duration.ofHours(1));
      soonDue(clocks, 1);
      clock.is(Duration.ofHours(-1));
      soonDue(clocks, 2);
      clock.is(Duration.ZERO);
      soonDue(clocks, 3);

      assertThat(clocks.toldTwice()).isZero();
      assertThat(clocks.outOfOrder()).isZero();
      assertThat(clocks.rungs("seen_at < scheduled_at OR fired_at < scheduled_at")).isZero();
      assertThat(clocks.rungs("fired_at > seen_at")).isZero();
      assertThat(clocks.greatestLateness()).isLessThan(10 * 60);
      assertThat(clocks.rungs("made_at - seen_at > interval '50 minutes'")).isPositive();
      assertThat(clocks.rungs("made_at - seen_at < interval '-50 minutes'")).isPositive();
    }
  }

  /** Some come to their end within seconds, and exactly those are told. */
  private static void soonDue(DeskClocks clocks, int time) {
    clocks.run(CLOCKS, 20 * 60 - 1, 20 * 60 - 6);
    await().atMost(PATIENCE).until(() -> clocks.told() >= (long) RUNGS * CLOCKS * time);
    assertThat(clocks.told()).isEqualTo((long) RUNGS * CLOCKS * time);
  }
}
