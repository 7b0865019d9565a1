package id.tanggap.consultation.scratch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with names of people in them are nobody else's to read, and outlive no process for long.
 */
class ScratchFolderTest {

  private static final int PATIENCE = 60;

  /** Another instance of the service, as far as its files are concerned. */
  static final class Other {

    private Other() {}

    public static void main(String[] folder) throws IOException {
      var file = new ScratchFolder(() -> Path.of(folder[0])).newFile("tickets");
      Files.writeString(file, "Ibu Ratna menanyakan retur");
      System.out.println(file);
      System.in.read();
    }

    static Process startedIn(Path folder) throws IOException {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      return new ProcessBuilder(
              List.of(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Other.class.getName(),
                  folder.toString()))
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    }

    static Path fileOf(Process other) throws IOException {
      return Path.of(new BufferedReader(new InputStreamReader(other.getInputStream())).readLine());
    }
  }

  @Test
  void what_a_killed_process_leaves_is_swept_when_the_next_one_starts_and_no_living_ones_file(
      @TempDir Path folder) throws IOException, InterruptedException {
    var living = Other.startedIn(folder);
    var killed = Other.startedIn(folder);
    try {
      var kept = Other.fileOf(living);
      var left = Other.fileOf(killed);
      killed.destroyForcibly().waitFor(PATIENCE, SECONDS);
      assertThat(left).exists();

      var next = new ScratchFolder(() -> folder);

      assertThat(left.getParent()).doesNotExist();
      assertThat(kept).hasContent("Ibu Ratna menanyakan retur");
      next.close();
    } finally {
      living.destroyForcibly();
      killed.destroyForcibly();
    }
  }

  @Test
  void a_file_is_read_by_its_owner_only_also_where_the_folder_was_open_to_all(@TempDir Path root)
      throws IOException {
    var open = PosixFilePermissions.fromString("rwxrwxrwx");
    var folder = Files.createDirectory(root.resolve("tanggap"));
    Files.setPosixFilePermissions(folder, open);
    var scratch = new ScratchFolder(() -> folder);

    var file = scratch.newFile("reference");

    assertThat(permissionsOf(file)).isEqualTo("rw-------");
    assertThat(permissionsOf(file.resolveSibling("."))).isEqualTo("rwx------");
    assertThat(permissionsOf(folder)).isEqualTo("rwx------");
    scratch.close();
    assertThat(file.resolveSibling(".")).doesNotExist();
  }

  @Test
  void a_folder_that_something_else_has_swept_is_made_again(@TempDir Path folder)
      throws IOException {
    var scratch = new ScratchFolder(() -> folder);
    PathUtils.deleteDirectory(scratch.newFile("tickets").getParent());

    assertThat(scratch.newFile("tickets")).exists();
    scratch.close();
  }

  @Test
  void a_folder_that_cannot_be_ones_own_stops_the_start(@TempDir Path root) throws IOException {
    var file = Files.writeString(root.resolve("no-folder"), "");

    assertThatThrownBy(() -> new ScratchFolder(() -> file)).isInstanceOf(IOException.class);
  }

  private static String permissionsOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
