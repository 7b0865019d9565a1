package id.tanggap.demo.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what other services do in their own time, but not for ever. */
public final class Patience {

  private static final Duration STEP = Duration.ofMillis(150);

  private final Duration limit;
  private final long since = System.nanoTime();

  public Patience(Duration limit) {
    this.limit = limit;
  }

  /** The first thing that {@code attempt} finds; names {@code what} when it finds nothing. */
  public static <T> T until(String what, Duration limit, Supplier<Optional<T>> attempt) {
    var patience = new Patience(limit);
    do {
      var found = attempt.get();
      if (found.isPresent()) {
        return found.get();
      }
    } while (patience.pause(STEP));
    throw new IllegalStateException("waited %d s for %s".formatted(limit.toSeconds(), what));
  }

  /** Waits a little and says whether it is worth another try. */
  public boolean pause(Duration time) {
    if (System.nanoTime() - since > limit.toNanos()) {
      return false;
    }
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
