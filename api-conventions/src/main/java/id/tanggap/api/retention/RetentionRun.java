package id.tanggap.api.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Erases kind by kind and batch by batch, each batch in a transaction of its own. One that fails
 * stops its own kind and no other.
 */
@ApplicationScoped
public class RetentionRun {

  private static final Logger LOG = Logger.getLogger(RetentionRun.class);

  private final List<Expiring> kinds;
  private final RetentionSettings settings;
  private final Clock clock;

  RetentionRun(@All List<Expiring> kinds, RetentionSettings settings, Clock clock) {
    this.kinds = kinds;
    this.settings = settings;
    this.clock = clock;
  }

  /** What came of a run; of several kinds the worst. */
  public enum Outcome {
    /** Nothing is left that has outlived its time. */
    COMPLETE,
    /** There may be more; the next run goes on. */
    UNFINISHED,
    /** Something could not be erased; the log says why. */
    FAILED;

    Outcome and(Outcome other) {
      return other.compareTo(this) > 0 ? other : this;
    }
  }

  /** Erases what has outlived its time, of these offices. */
  public Outcome erase(Set<String> offices) {
    var now = clock.instant();
    var outcome = Outcome.COMPLETE;
    for (var kind : kinds) {
      outcome = outcome.and(erase(kind, offices, now));
    }
    return outcome;
  }

  private Outcome erase(Expiring kind, Set<String> offices, Instant now) {
    try {
      return inBatches(kind, offices, now);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "what has outlived its time could not be erased: %s", kind.getClass());
      return Outcome.FAILED;
    }
  }

  private Outcome inBatches(Expiring kind, Set<String> offices, Instant now) {
    for (var batch = 0; batch < settings.batches(); batch++) {
      var erased =
          QuarkusTransaction.requiringNew()
              .call(() -> kind.eraseSome(offices, now, settings.batch()));
      if (erased < settings.batch()) {
        return Outcome.COMPLETE;
      }
    }
    return Outcome.UNFINISHED;
  }
}
