package id.tanggap.stack.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The child processes of one stack. They are also noted in a file, so that the next start can end
 * those that outlived a stack which was killed; and once it is closed, no new one starts.
 */
public final class ProcessRegistry implements AutoCloseable {

  /**
   * A terminal sends Ctrl-C to everybody; the children leave it to the stack, which then stops them
   * in order and does not take their end for a failure of its start.
   */
  private static final List<String> DEAF_TO_CTRL_C =
      List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh");

  private final Path file;
  private final List<Process> children = new ArrayList<>();
  private boolean closed;

  /** A registry that notes its processes in {@code file}. */
  public ProcessRegistry(Path file) {
    this.file = file;
  }

  /** Ends what an earlier stack with this file left behind. */
  public synchronized void endForgotten() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      Files.readAllLines(file).stream().map(NotedProcess::parse).forEach(NotedProcess::end);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a child process; throws {@link StackClosedException} once the stack is stopping. */
  public synchronized Process start(ProcessBuilder builder) {
    if (closed) {
      throw new StackClosedException();
    }
    try {
      var child = deaf(builder).start();
      children.add(child);
      note(NotedProcess.of(child.toHandle()));
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From here on nothing starts. */
  @Override
  public synchronized void close() {
    closed = true;
  }

  /** Whether the stack is stopping. */
  public synchronized boolean isClosed() {
    return closed;
  }

  /** Kills every child that still lives, and its children. */
  public synchronized void killAll() {
    for (var child : children) {
      child.descendants().forEach(ProcessHandle::destroyForcibly);
      child.destroyForcibly();
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder deaf(ProcessBuilder builder) {
    var command = new ArrayList<>(DEAF_TO_CTRL_C);
    command.addAll(builder.command());
    return builder.command(command);
  }

  private void note(NotedProcess process) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, process + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
