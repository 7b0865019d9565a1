package id.tanggap.sla.compliance.tally;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Folds changes into the count again and again, on one instance at a time. */
@ApplicationScoped
class Folding {

  private static final Logger LOG = Logger.getLogger(Folding.class);

  private final Fold fold;
  private final TallySettings settings;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("compliance-fold").factory());

  Folding(Fold fold, TallySettings settings) {
    this.fold = fold;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    var every = settings.foldEvery().toMillis();
    worker.scheduleWithFixedDelay(this::fold, every, every, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.shutdown();
    worker.awaitTermination(10, TimeUnit.SECONDS);
  }

  /** What is not folded yet counts all the same, so a failure costs nothing but time. */
  private void fold() {
    try {
      fold.now();
    } catch (RuntimeException failure) {
      if (!worker.isShutdown()) {
        LOG.error("changes could not be folded; the next attempt takes them, too", failure);
      }
    }
  }
}
