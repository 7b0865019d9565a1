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
      assertThat(stack.describe().timeSpeed()).isEqualTo(1);
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

  /** Fast time waits until the parts are there; programs can work out what the services believe. */
  @Test
  void a_stack_whose_time_runs_fast_says_from_when_on_and_how_fast() {
    var pretended = Instant.parse("2026-11-23T00:30:00Z");
    var before = Instant.now();

    try (var stack = Stack.in(folders, options.startingAt(pretended).running(600))) {
      var described = stack.describe();
      var from = Instant.parse(described.timeRunsFrom());

      assertThat(described.timeSpeed()).isEqualTo(600);
      assertThat(from).isBetween(before.plusSeconds(30), before.plusSeconds(120));
      assertThat(from.plus(Duration.parse(described.timeShift()))).isEqualTo(pretended);
    }
  }
}
