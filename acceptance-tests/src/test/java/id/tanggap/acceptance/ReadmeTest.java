package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first screen promises to a stranger happens when it is pasted as it stands there. */
@AgainstTheStack
class ReadmeTest {

  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh$(.*?)^```$");
  private static final int PATIENCE_SECONDS = 60;

  private final RunningStack stack;

  ReadmeTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  void the_pasted_session_shows_a_deadline_explained_in_both_languages(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(hasCurl(), "The session needs curl, which the build does not");
    Files.createSymbolicLink(folder.resolve(".tanggap"), stack.file().getParent());

    assertThat(pasted(session(), folder))
        .contains("textId", "Hari kerja ke-3")
        .contains("textEn", "Working day 3");
  }

  private static boolean hasCurl() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
  }

  private String session() throws IOException {
    return SHELL
        .matcher(Files.readString(stack.project().resolve("README.md")))
        .results()
        .map(block -> block.group(1))
        .filter(block -> block.contains("curl"))
        .findFirst()
        .orElseThrow();
  }

  private static String pasted(String session, Path folder)
      throws IOException, InterruptedException {
    var screen = folder.resolve("screen");
    var shell = new ProcessBuilder("sh", "-eu").directory(folder.toFile());
    var process = shell.redirectErrorStream(true).redirectOutput(screen.toFile()).start();
    try (var keyboard = process.outputWriter()) {
      keyboard.write(session);
    }
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
          .as("it ends: %s", Files.readString(screen))
          .isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(screen);
  }
}
