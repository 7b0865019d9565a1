package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ctrl-C at any moment of a first start leaves no child process and frees every port. */
@BesideTheStack
class InterruptedStartTest {

  private static final int INTERRUPTED = 130;
  private static final int PATIENCE_SECONDS = 60;

  /** What can be seen of a start when it has come so far. */
  enum Moment {
    POSTGRESQL_RUNS("data/postgres/data", "postmaster.pid"),
    SERVICES_START("logs", "sla-monitor-service.log");

    private final String folder;
    private final String pattern;

    Moment(String folder, String pattern) {
      this.folder = folder;
      this.pattern = pattern;
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_interrupted_first_start_leaves_nothing_behind(Moment moment)
      throws IOException, InterruptedException {
    try (var checkout = FreshCheckout.run()) {
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(20))
          .until(() -> checkout.has(moment.folder, moment.pattern) || !checkout.isRunning());
      var children = checkout.children();

      checkout.interrupt();

      assertThat(checkout.exitStatus(PATIENCE_SECONDS)).isEqualTo(INTERRUPTED);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
      assertThat(checkout.screen()).contains("Stopped.").doesNotContain("Tanggap is ready");
    }
  }
}
