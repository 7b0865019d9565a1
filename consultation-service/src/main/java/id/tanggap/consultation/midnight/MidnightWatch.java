package id.tanggap.consultation.midnight;

import id.tanggap.api.time.TimeShift;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The worker of this instance: does what is due, then sleeps until the next poll. Any number of
 * instances may run. What fails is tried again at the next poll and stops no other task.
 */
@ApplicationScoped
class MidnightWatch {

  private static final Logger LOG = Logger.getLogger(MidnightWatch.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final long SHORTEST_REST = Duration.ofMillis(200).toNanos();

  private final List<MidnightTask> tasks;
  private final MidnightSettings settings;
  private final Clock clock;
  private final TimeShift time;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private @Nullable Thread worker;

  MidnightWatch(
      @All List<MidnightTask> tasks, MidnightSettings settings, Clock clock, TimeShift time) {
    this.tasks = tasks;
    this.settings = settings;
    this.clock = clock;
    this.time = time;
  }

  void start(@Observes StartupEvent event) {
    worker = Thread.ofVirtual().name("midnight").start(this::work);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    if (worker != null) {
      worker.join(LONGEST_STOP);
    }
  }

  private void work() {
    var rest = Math.max(time.onTheMachine(settings.poll()).toNanos(), SHORTEST_REST);
    try {
      do {
        tasks.forEach(this::doAll);
      } while (!stopped.await(rest, TimeUnit.NANOSECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void doAll(MidnightTask task) {
    try {
      while (stopped.getCount() > 0 && task.doNext(clock.instant())) {
        LOG.debugf("%s did one thing", task);
      }
    } catch (RuntimeException failure) {
      LOG.error("could not do what is due; the next poll tries again", failure);
    }
  }
}
