package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * {@code ./run --demo-week} where nothing runs: it starts a whole system at the time it was told,
 * plays a week of deadlines in fast time, watched on the live stream, and leaves nothing behind.
 */
@BesideTheStack
class WorkingWeekTest {

  private static final int PATIENCE_SECONDS = 900;

  /** The evening before a Monday; three working days on, Pontianak has no holiday. */
  private static final String START = "2026-04-12T21:00";

  /** Half an hour a second: other tests run beside, and a call must not take hours. */
  private static final String SPEED = "1800";

  @Test
  @Clause({
    "TIME-1", "FF-7b3", "FF-7c2", "ON-6b", "ON-6c", "A-3", "A-4", "A-5", "A-6", "A-13", "A-14"
  })
  void a_week_of_missed_kept_paused_moved_and_amended_deadlines_is_heard_and_explained()
      throws IOException, InterruptedException {
    try (var checkout =
        FreshCheckout.runUnpacked("--demo-week", "--start-at", START, "--speed", SPEED)) {

      assertThat(checkout.exitStatus(PATIENCE_SECONDS)).as(checkout.screen()).isZero();
      assertThat(checkout.screen())
          .contains("6 of 6 cases went as they should", "0 of them twice, 0 missed")
          .contains(" Apr ")
          .contains("SlaBreached DESK_TIME", "SlaMet PROGRESS 1", "SlaBreached PROGRESS 2")
          .contains("SlaBreached SOLUTION", "SlaClockPaused SOLUTION", "MISSED -> MET")
          .contains("(CALENDAR)")
          .doesNotContain("✗");
    }
  }
}
