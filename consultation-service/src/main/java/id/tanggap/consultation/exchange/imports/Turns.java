package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whose file is read: some at once, so that whoever sends many of them leaves connections to all
 * others.
 */
@ApplicationScoped
class Turns {

  private static final Duration COME_AGAIN = Duration.ofSeconds(30);

  private final Semaphore free;
  private final Duration patience;

  Turns(ExchangeSettings settings) {
    this.free = new Semaphore(settings.readAtOnce(), true);
    this.patience = settings.turn();
  }

  /** Waits for a turn, which ends when it is closed. */
  Turn take() {
    try {
      if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return free::release;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw CommonProblem.TEMPORARILY_UNAVAILABLE.refusal().retryAfter(COME_AGAIN);
  }

  /** One file is read. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }
}
