package id.tanggap.sla.horizon;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says every hour, from 1 October on, which calendar ends too soon. */
@ApplicationScoped
class HorizonWatch {

  private static final Logger LOG = Logger.getLogger(HorizonWatch.class);
  private static final Duration POLL = Duration.ofHours(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Horizon horizon;
  private final Semaphore stop = new Semaphore(0);
  private @Nullable Thread worker;

  HorizonWatch(Horizon horizon) {
    this.horizon = horizon;
  }

  void start(@Observes StartupEvent started) {
    worker = Thread.ofVirtual().name("horizon-watch").start(this::work);
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stop.release();
    if (worker != null) {
      worker.join(LONGEST_STOP);
    }
  }

  private void work() {
    try {
      do {
        look();
      } while (!stop.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      for (var calendar : horizon.tooShort()) {
        LOG.errorf(
            "the calendar of office %s ends with %d; deadlines past it cannot be told",
            calendar.officeCode(), calendar.completeThrough());
      }
    } catch (RuntimeException failure) {
      LOG.error("could not look how far the calendars reach; the next look tries again", failure);
    }
  }
}
