package id.tanggap.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private final Path folder;

  SecretsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_secret_is_the_same_at_every_start() {
    var secret = Secrets.in(folder).named("one");

    assertThat(Secrets.in(folder).named("one")).isEqualTo(secret).hasSize(32);
  }

  @Test
  void a_full_disk_costs_no_secret_that_was_there() throws IOException {
    var secret = Secrets.in(folder).named("one");
    Files.createSymbolicLink(folder.resolve("secrets.properties.new"), Path.of("/dev/full"));

    assertThatThrownBy(() -> Secrets.in(folder).named("two"))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(Secrets.in(folder).named("one")).isEqualTo(secret);
  }

  @Test
  void only_the_owner_reads_them() throws IOException {
    Secrets.in(folder).named("one");

    assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }
}
