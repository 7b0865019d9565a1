package id.tanggap.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command in a process group of its own, so that Ctrl-C reaches it and all of its children. */
final class Terminal implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;

  private Terminal(Process process) {
    this.process = process;
  }

  /** The command in {@code folder}; what it says goes to {@code screen}. */
  static Terminal in(Path folder, Path screen, Map<String, String> environment, String... command)
      throws IOException {
    var words = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
    words.addAll(List.of(command));
    var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(screen.toFile()));
    return new Terminal(builder.start());
  }

  /** Ctrl-C. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).inheritIO().start().waitFor();
  }

  /** What the command has started, and what that has. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** The exit status, once it has ended by itself. */
  int exitStatus() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running: " + process.info().commandLine());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
