package id.tanggap.stack;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells people what is being waited for and for how long: on a terminal in one line that is
 * redrawn, elsewhere in a line now and then.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final String ERASE_LINE = "\r\u001b[2K";

  private final PrintStream out;
  private final long begin = System.nanoTime();
  private final Map<String, Long> waiting = new LinkedHashMap<>();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final boolean terminal = isTerminal();

  /** A new line every second on a terminal, every 15 seconds elsewhere. */
  ConsoleProgress(PrintStream out) {
    this(out, Duration.ofSeconds(isTerminal() ? 1 : 15));
  }

  ConsoleProgress(PrintStream out, Duration period) {
    this.out = out;
    ticker.scheduleAtFixedRate(
        this::tick, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void waitingFor(String part) {
    waiting.put(part, System.nanoTime());
  }

  @Override
  public synchronized void ready(String part) {
    var since = waiting.remove(part);
    erase();
    out.printf("  %-22s ready after %s%n", part, since(since == null ? begin : since));
    out.flush();
  }

  /** How long it took so far. */
  String elapsed() {
    return since(begin);
  }

  @Override
  public synchronized void close() {
    ticker.shutdownNow();
    erase();
  }

  private synchronized void tick() {
    if (waiting.isEmpty()) {
      return;
    }
    erase();
    out.printf("  %s  waiting for %s", elapsed(), String.join(", ", waiting.keySet()));
    if (!terminal) {
      out.println();
    }
    out.flush();
  }

  private void erase() {
    if (terminal) {
      out.print(ERASE_LINE);
    }
  }

  private static String since(long nanos) {
    return "%.1f s".formatted(Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0);
  }

  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
