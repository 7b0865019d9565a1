package id.tanggap.sla.firing;

import id.tanggap.sla.clock.ClockArmed;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The worker of this instance: fires what is due, then sleeps until the next clock, an earlier one
 * armed here, or the next poll. Any number of instances may run.
 */
@ApplicationScoped
class FiringEngine {

  private static final Logger LOG = Logger.getLogger(FiringEngine.class);

  /** What is due is in the hands of another instance, or news of its case is. */
  private static final Duration ANOTHER_HAS_IT = Duration.ofMillis(20);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Firing firing;
  private final DueClocks clocks;
  private final FiringSettings settings;
  private final Semaphore wake = new Semaphore(0);
  private volatile Instant sleepsUntil = Instant.MIN;
  private volatile boolean stopping;
  private @Nullable Thread worker;

  FiringEngine(Firing firing, DueClocks clocks, FiringSettings settings) {
    this.firing = firing;
    this.clocks = clocks;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    worker = Thread.ofVirtual().name("firing").start(this::work);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    wake.release();
    if (worker != null) {
      worker.join(LONGEST_STOP);
    }
  }

  void armed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockArmed clock) {
    if (clock.wakeAt().isBefore(sleepsUntil)) {
      wake.release();
    }
  }

  private void work() {
    try {
      while (!stopping) {
        sleep(fire());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Only looks, which is cheap, unless something is due. */
  private Duration fire() {
    try {
      var rest = clocks.restAtMost(settings.poll());
      if (rest.length().isPositive()) {
        sleepsUntil = rest.until();
        return rest.length();
      }
      return firing.fireDue() == 0 ? ANOTHER_HAS_IT : Duration.ZERO;
    } catch (RuntimeException failure) {
      LOG.error("could not fire what is due; the next poll tries again", failure);
      return settings.poll();
    }
  }

  private void sleep(Duration length) throws InterruptedException {
    if (length.isPositive() && wake.tryAcquire(length.toNanos(), TimeUnit.NANOSECONDS)) {
      wake.drainPermits();
    }
  }
}
