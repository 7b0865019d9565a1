package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackDescriptionTest {

  private final StackOptions options = StackOptions.USUAL.at(PortPlan.free());
  private final StackFolders folders;

  StackDescriptionTest(@TempDir Path home) {
    folders = StackFolders.withHome(Path.of(".."), home);
  }

  @Test
  void a_stack_at_the_real_time_is_not_shifted() {
    try (var stack = Stack.in(folders, options)) {
      assertThat(stack.describe().timeShift()).isEqualTo("PT0S");
    }
  }

  /** A program that adds the shift to the machine's time believes what the services believe. */
  @Test
  void a_stack_with_a_start_instant_says_how_far_its_time_is_from_the_machines() {
    var pretended = Instant.parse("2026-03-02T01:00:00Z");
    var before = Instant.now();

    try (var stack = Stack.in(folders, options.startingAt(pretended))) {
      var shift = Duration.parse(stack.describe().timeShift());

      assertThat(before.plus(shift)).isBeforeOrEqualTo(pretended);
      assertThat(Instant.now().plus(shift)).isAfterOrEqualTo(pretended);
    }
  }
}
