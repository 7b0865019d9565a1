package id.tanggap.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.StackFolders;
import id.tanggap.stack.machine.ProcessRegistry;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution of this very checkout: whoever starts a stack here later finds it built. */
class KeycloakDistributionTest {

  private static final StackFolders CHECKOUT = StackFolders.ofProject(Path.of(".."));

  @Test
  void is_built_once_for_all_who_need_it_at_the_same_moment(@TempDir Path logs) {
    Stream.of("first.log", "second.log", "third.log").parallel().forEach(log -> prepare(logs, log));
    prepare(logs, "late.log");

    assertThat(logs.toFile().list((_, name) -> !name.startsWith("processes"))).hasSizeLessThan(2);
    assertThat(logs.resolve("late.log")).doesNotExist();
  }

  private static void prepare(Path logs, String log) {
    try (var processes = new ProcessRegistry(logs.resolve("processes of " + log))) {
      distribution().prepare(processes, logs.resolve(log));
    }
  }

  private static KeycloakDistribution distribution() {
    return new KeycloakDistribution(CHECKOUT.keycloakArchive(), CHECKOUT.tools());
  }
}
