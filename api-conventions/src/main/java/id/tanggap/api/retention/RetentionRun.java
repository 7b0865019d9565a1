package id.tanggap.api.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Erases kind by kind and batch by batch, each batch in a transaction of its own. */
@ApplicationScoped
public class RetentionRun {

  private final List<Expiring> kinds;
  private final RetentionSettings settings;
  private final Clock clock;

  RetentionRun(@All List<Expiring> kinds, RetentionSettings settings, Clock clock) {
    this.kinds = kinds;
    this.settings = settings;
    this.clock = clock;
  }

  /** Erases what has outlived its time, of these offices; answers whether nothing is left of it. */
  public boolean erase(Set<String> offices) {
    var now = clock.instant();
    var complete = true;
    for (var kind : kinds) {
      complete &= erase(kind, offices, now);
    }
    return complete;
  }

  private boolean erase(Expiring kind, Set<String> offices, Instant now) {
    for (var batch = 0; batch < settings.batches(); batch++) {
      var erased =
          QuarkusTransaction.requiringNew()
              .call(() -> kind.eraseSome(offices, now, settings.batch()));
      if (erased < settings.batch()) {
        return true;
      }
    }
    return false;
  }
}
