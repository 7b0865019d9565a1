package id.tanggap.consultation.document;

import id.tanggap.consultation.document.DocumentScanner.Verdict;
import id.tanggap.journal.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The worker of this instance: where there is a scanner, it has a look at what came while it was
 * away, a bounded number each time. One that the scanner does not take ends the round, and the next
 * round begins behind it: neither a scanner that is away nor an odd document keeps it busy.
 */
@ApplicationScoped
class LateScans {

  private static final Logger LOG = Logger.getLogger(LateScans.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Documents documents;
  private final LateScan scan;
  private final ScannerConfig config;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private UUID last = Ids.LOWEST;
  private @Nullable Thread worker;

  LateScans(Documents documents, LateScan scan, ScannerConfig config) {
    this.documents = documents;
    this.scan = scan;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    if (config.host().isPresent()) {
      worker = Thread.ofVirtual().name("late-scans").start(this::work);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    if (worker != null) {
      worker.join(LONGEST_STOP);
    }
  }

  private void work() {
    try {
      while (!stopped.await(config.again().toNanos(), TimeUnit.NANOSECONDS)) {
        round();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      for (var left = config.atOnce(); left > 0 && hasBeenLookedAt(next()); left--) {
        LOG.debug("one document more was looked at");
      }
    } catch (IOException | RuntimeException failure) {
      LOG.errorf("documents are not looked at; the next round tries again: %s", failure);
    }
  }

  private boolean hasBeenLookedAt(Optional<Document> document) throws IOException {
    if (document.isEmpty() || stopped.getCount() == 0) {
      return false;
    }
    last = document.get().id();
    return !(scan.of(document.get()) instanceof Verdict.NotScanned);
  }

  /** Behind the last one; where there is none, the next round begins with the first. */
  private Optional<Document> next() {
    var next = documents.toScan(last);
    if (next.isEmpty()) {
      last = Ids.LOWEST;
    }
    return next;
  }
}
