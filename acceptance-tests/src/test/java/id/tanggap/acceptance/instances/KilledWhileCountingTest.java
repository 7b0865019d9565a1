package id.tanggap.acceptance.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A calendar has changed, and who counts all deadlines anew dies in the midst of it. */
@BesideAllOthers
class KilledWhileCountingTest {

  private static final String DATABASE = "killed-while-counting";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int SOLUTIONS = 12_000;
  private static final int DESK_TIMES = 100;

  @Test
  @Clause({"A-14", "TIME-1"})
  void every_deadline_moves_once_though_one_of_two_is_killed_and_others_fire_meanwhile() {
    try (var instances = new Instances(DATABASE);
        var tables = new Tables(DATABASE)) {
      instances.start();
      var victim = instances.start();
      var owed = new SolutionsOwed(tables);
      var desk = new DeskClocks(tables);
      owed.are(SOLUTIONS);

      owed.areCountedAnewBecauseTheOfficeCloses();
      desk.run(DESK_TIMES, 20 * 60 - 2, 20 * 60 - 5); // their minutes end in the midst of it
      await().atMost(PATIENCE).until(() -> owed.moved() > SOLUTIONS / 10);
      victim.kill();
      assertThat(owed.moved()).as("killed in the midst of it").isLessThan(SOLUTIONS);

      await().atMost(PATIENCE).until(() -> owed.moved() >= SOLUTIONS);
      await().atMost(PATIENCE).until(() -> desk.due() == 0 && desk.unpublished() == 0);
      assertThat(owed.moved()).isEqualTo(SOLUTIONS);
      assertThat(owed.movedTwice()).isZero();
      assertThat(owed.deadlines()).isEqualTo(1);
      assertThat(tables.number("SELECT count(*) FROM journal WHERE type = 'SlaBreached'"))
          .isEqualTo(DESK_TIMES);
      assertThat(tables.number("SELECT count(*) FROM clock WHERE calendar_considered < 2"))
          .as("left behind")
          .isZero();
    }
  }
}
