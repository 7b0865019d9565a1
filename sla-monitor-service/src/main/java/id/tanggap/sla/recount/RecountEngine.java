package id.tanggap.sla.recount;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The worker of this instance that looks for clocks behind their calendar or policy again and
 * again.
 */
@ApplicationScoped
class RecountEngine {

  private static final Logger LOG = Logger.getLogger(RecountEngine.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Recounter recounter;
  private final RecountSettings settings;
  private final Semaphore stop = new Semaphore(0);
  private @Nullable Thread worker;

  RecountEngine(Recounter recounter, RecountSettings settings) {
    this.recounter = recounter;
    this.settings = settings;
  }

  void start(@Observes StartupEvent started) {
    worker = Thread.ofVirtual().name("recount").start(this::work);
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stop.release();
    recounter.stop();
    if (worker != null) {
      worker.join(LONGEST_STOP);
    }
  }

  private void work() {
    try {
      do {
        look();
      } while (!stop.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      recounter.catchUp();
    } catch (RuntimeException failure) {
      LOG.error("could not count clocks anew; the next look tries again", failure);
    }
  }
}
