package id.tanggap.stack.machine;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A program in a process of its own, with a log and an address that tells when it is ready. */
public final class ChildProcess implements Part {

  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(20);

  private final Program program;
  private final ProcessRegistry registry;
  private @Nullable Process running;

  /** The program is started by {@link #start()}, through {@code registry}. */
  public ChildProcess(Program program, ProcessRegistry registry) {
    this.program = program;
    this.registry = registry;
  }

  @Override
  public String name() {
    return program.name();
  }

  /** Starts the process without waiting for it. */
  @Override
  public synchronized void start() {
    if (isRunning()) {
      throw new IllegalStateException(name() + " runs already");
    }
    running = registry.start(program.builder());
  }

  @Override
  public void awaitReady() {
    new Readiness(program.ready()).await(this::isRunning, this::toString);
  }

  /** SIGTERM, and SIGKILL when it does not listen. */
  @Override
  public synchronized void stop() {
    end(Process::destroy);
  }

  /** SIGKILL: it gets no chance to put anything in order. */
  public synchronized void kill() {
    end(Process::destroyForcibly);
  }

  /** Whether the process lives, ready or not. */
  public synchronized boolean isRunning() {
    return running != null && running.isAlive();
  }

  /** The process id while it runs. */
  public synchronized OptionalLong pid() {
    return running == null ? OptionalLong.empty() : OptionalLong.of(running.pid());
  }

  @Override
  public String toString() {
    return "%s (log: %s)".formatted(name(), program.log());
  }

  /** Calls {@code listener} if the process, as it runs now, ends without having been told to. */
  public synchronized void onUnexpectedEnd(Runnable listener) {
    var watched = running;
    if (watched != null) {
      watched.onExit().thenAccept(ended -> tell(listener, ended));
    }
  }

  private synchronized void tell(Runnable listener, Process ended) {
    if (running == ended && !registry.isClosed()) {
      listener.run();
    }
  }

  private void end(Consumer<Process> blow) {
    var process = running;
    if (process == null) {
      return;
    }
    blow.accept(process);
    try {
      if (!process.waitFor(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    running = null;
  }

  /** What to run: its command, its environment on top of this one's, its log, its ready address. */
  public record Program(
      String name, List<String> command, Map<String, String> environment, Path log, URI ready) {

    ProcessBuilder builder() {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectInput(new File("/dev/null"));
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      return builder;
    }
  }
}
