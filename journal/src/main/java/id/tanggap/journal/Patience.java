package id.tanggap.journal;

import id.tanggap.journal.Applied.AppliedElsewhere;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Tries again, with longer pauses up to two seconds, while the reason lies with the database. */
@ApplicationScoped
class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  /** Runs the attempt until it succeeds or fails for a reason that time does not heal. */
  void until(Runnable attempt) {
    for (var pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
      try {
        attempt.run();
        return;
      } catch (RuntimeException failure) {
        if (!passes(failure) || Thread.currentThread().isInterrupted()) {
          throw failure;
        }
        LOG.warnf("the inbox waits for its database: %s", failure.getMessage());
      }
      LockSupport.parkNanos(pause * 1_000_000);
    }
  }

  /** Whether the reason lies with the database and may be gone at the next attempt. */
  static boolean passes(Throwable failure) {
    return Failures.behind(failure)
        .anyMatch(
            it ->
                it instanceof AppliedElsewhere
                    || it instanceof SQLException defect && Failures.isPassing(defect));
  }
}
