package id.tanggap.consultation.exchange.imports;

import id.tanggap.consultation.exchange.imports.BatchFailure.Fault;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The worker of this instance: takes rows into the books as long as there are some, then sleeps
 * until a file comes in or the next poll. Any number of instances may run; each file is in the
 * hands of one at a time.
 */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final ImportBatch batch;
  private final ExchangeSettings settings;
  private final Tries tries;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean stopping;
  private @Nullable Thread worker;

  ImportWorker(ImportBatch batch, ExchangeSettings settings) {
    this.batch = batch;
    this.settings = settings;
    this.tries = new Tries(settings.tries());
  }

  void start(@Observes StartupEvent event) {
    worker = Thread.ofVirtual().name("imports").start(this::work);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportBegun event) {
    work.release();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    work.release();
    if (worker != null) {
      worker.join(LONGEST_STOP);
    }
  }

  private void work() {
    try {
      while (!stopping) {
        takeAll();
        work.tryAcquire(settings.poll().toNanos(), TimeUnit.NANOSECONDS);
        work.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeAll() {
    try {
      while (!stopping && takeSome()) {
        LOG.debug("some rows are done");
      }
    } catch (RuntimeException | Error failure) {
      LOG.errorf("imports stand still; the next poll tries again: %s", failure);
    }
  }

  private boolean takeSome() {
    try {
      return batch.takeNext(settings.batch());
    } catch (BatchFailure together) {
      LOG.infof("%s, one by one now: %s", together.getMessage(), together.kind());
      return takeOneByOne(together.rows());
    }
  }

  /** One bad row must not stop the good ones that came with it. */
  private boolean takeOneByOne(int rows) {
    var more = true;
    for (var row = 0; more && row < rows; row++) {
      try {
        more = batch.takeNext(1);
        tries.forget();
      } catch (BatchFailure alone) {
        refuse(alone);
      }
    }
    return more;
  }

  /** What is not the row's fault is no reason to lose it: all stands still until the next poll. */
  private void refuse(BatchFailure alone) {
    var row = alone.first();
    if (alone.fault() == Fault.OF_THE_MOMENT && tries.isLeft(row)) {
      throw alone;
    }
    LOG.errorf("%s, line %d: %s", alone.getMessage(), row.line(), alone.kind());
    batch.refuse(row, alone.problem());
  }
}
