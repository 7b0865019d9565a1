package id.tanggap.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegistryTest {

  private final ProcessRegistry registry;

  ProcessRegistryTest(@TempDir Path folder) {
    registry = new ProcessRegistry(folder.resolve("processes"));
  }

  @Test
  void a_child_leaves_the_ctrl_c_of_the_terminal_to_the_stack_that_stops_it() {
    var child = registry.start(new ProcessBuilder("sh", "-c", "kill -INT $$; exit 7"));

    assertThat(child.onExit().join().exitValue()).isEqualTo(7);
  }

  @Test
  void a_child_is_given_its_command_word_by_word() {
    var child =
        registry.start(
            new ProcessBuilder("sh", "-c", "[ \"$1\" = 'a \"b\" $c' ]", "sh", "a \"b\" $c"));

    assertThat(child.onExit().join().exitValue()).isZero();
  }
}
