package id.tanggap.escalation.section;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The worker of this instance that looks for vacant sections again and again. */
@ApplicationScoped
class VacancyWatch {

  private static final Logger LOG = Logger.getLogger(VacancyWatch.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Vacancies vacancies;
  private final VacancyConfig config;
  private final Semaphore stop = new Semaphore(0);
  private @Nullable Thread worker;

  VacancyWatch(Vacancies vacancies, VacancyConfig config) {
    this.vacancies = vacancies;
    this.config = config;
  }

  void start(@Observes StartupEvent started) {
    worker = Thread.ofVirtual().name("vacancy-watch").start(this::work);
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
      } while (!stop.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      vacancies.followCalendar();
    } catch (RuntimeException failure) {
      LOG.error("could not look for vacant sections; the next look tries again", failure);
    }
  }
}
