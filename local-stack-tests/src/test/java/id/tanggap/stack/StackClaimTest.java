package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.stack.machine.ProcessRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackClaimTest {

  private final PortPlan ports = PortPlan.free();
  private final StackOptions options = StackOptions.USUAL.at(ports);
  private final StackFolders folders;

  StackClaimTest(@TempDir Path home) {
    folders = StackFolders.withHome(Path.of(".."), home);
  }

  /** The lock belongs to a process, so the first start is another one. */
  @Test
  void a_second_start_in_the_same_folder_is_refused_in_words() throws Exception {
    try (var first = OtherJvm.holdingTheClaimOn(folders.home())) {
      assertThatThrownBy(() -> StackClaim.of(folders, options))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("already runs in this folder, as process " + first.pid());
    }
  }

  @Test
  void a_killed_stack_leaves_no_lock_behind() throws Exception {
    OtherJvm.holdingTheClaimOn(folders.home()).close();

    StackClaim.of(folders, options).close();
  }

  @Test
  void a_taken_port_is_refused_in_words_with_a_way_out() throws IOException {
    try (var somebody = new ServerSocket(ports.service(1), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> StackClaim.of(folders, options))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("uses port " + somebody.getLocalPort())
          .hasMessageContaining("./run --port-base");
    }
  }

  @Test
  void a_process_that_outlived_a_killed_stack_is_ended_first() throws IOException {
    var registry = new ProcessRegistry(folders.home().resolve("processes"));
    var orphan = registry.start(new ProcessBuilder("sleep", "600"));

    StackClaim.of(folders, options).close();

    assertThat(orphan.isAlive()).isFalse();
  }

  @Test
  void data_is_kept_unless_it_is_to_be_forgotten() throws IOException {
    var file = Files.createDirectories(folders.data()).resolve("kept");
    Files.createFile(file);

    StackClaim.of(folders, options).close();
    assertThat(file).exists();

    StackClaim.of(folders, options.fresh()).close();
    assertThat(file).doesNotExist();
  }
}
