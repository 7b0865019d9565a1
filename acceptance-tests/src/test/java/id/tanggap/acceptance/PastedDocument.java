package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sessions of a document, pasted into a shell beside a running stack as they stand there. */
record PastedDocument(Path document, RunningStack stack) {

  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh$(.*?)^```$");
  private static final int PATIENCE_SECONDS = 60;

  /** All that one may paste while the stack runs, in the order of the document. */
  List<String> sessions() throws IOException {
    return SHELL
        .matcher(Files.readString(document))
        .results()
        .map(block -> block.group(1))
        .filter(block -> !block.strip().startsWith("./"))
        .toList();
  }

  /**
   * What the screen shows at the end; skipped where there is no curl, which the build does not
   * need.
   */
  String pasted(String session, Path folder) throws IOException, InterruptedException {
    assumeTrue(hasCurl(), "The session needs curl, which the build does not");
    Files.createSymbolicLink(folder.resolve(".tanggap"), stack.file().getParent());
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
      assertThat(process.exitValue()).as(Files.readString(screen)).isZero();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(screen);
  }

  private static boolean hasCurl() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
  }
}
