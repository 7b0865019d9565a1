package id.tanggap.stack.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process by its id and start, since an id alone may belong to somebody else by now. */
record NotedProcess(long pid, Instant startedAt) {

  /**
   * Start instants are read from a counter of ticks and may differ a little between two readings.
   */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private static final long PATIENCE_SECONDS = 10;

  static NotedProcess of(ProcessHandle process) {
    return new NotedProcess(process.pid(), startOf(process));
  }

  static NotedProcess parse(String line) {
    var parts = line.split(" ", 2);
    return new NotedProcess(Long.parseLong(parts[0]), Instant.parse(parts[1]));
  }

  /** Asks it to stop, and kills it when it does not. */
  void end() {
    alive()
        .ifPresent(
            process -> {
              process.destroy();
              waitFor(process.onExit());
              process.destroyForcibly();
            });
  }

  private Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid).filter(this::isTheSame);
  }

  private boolean isTheSame(ProcessHandle process) {
    return Duration.between(startOf(process), startedAt).abs().compareTo(TOLERANCE) < 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static void waitFor(CompletableFuture<ProcessHandle> exit) {
    exit.completeOnTimeout(ProcessHandle.current(), PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public String toString() {
    return pid + " " + startedAt;
  }
}
