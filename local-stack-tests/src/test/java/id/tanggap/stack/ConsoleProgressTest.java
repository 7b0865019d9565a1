package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

  @Test
  void what_is_waited_for_and_since_when_the_start_began_is_shown_again_and_again() {
    try (var progress = new ConsoleProgress(out, Duration.ofMillis(20))) {
      progress.waitingFor("PostgreSQL");
      progress.waitingFor("Kafka");

      await().untilAsserted(() -> assertThat(shown()).containsPattern(line("PostgreSQL, Kafka")));
      progress.ready("PostgreSQL");
      await().untilAsserted(() -> assertThat(shown()).containsPattern(line("Kafka")));
    }
  }

  @Test
  void what_is_ready_says_how_long_it_took() {
    try (var progress = new ConsoleProgress(out, Duration.ofHours(1))) {
      progress.waitingFor("Keycloak");
      progress.ready("Keycloak");

      assertThat(shown()).containsPattern("Keycloak +ready after \\d+\\D\\d s");
    }
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  private static String line(String parts) {
    return "\\d+\\D\\d s  waiting for " + parts + "\\R";
  }
}
