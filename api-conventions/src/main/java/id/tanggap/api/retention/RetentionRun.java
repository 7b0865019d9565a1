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

  /** Whether nothing is left that has outlived its time. */
  public boolean isComplete(Set<String> offices) {
    var now = clock.instant();
    return kinds.stream().filter(kind -> !isComplete(kind, offices, now)).toList().isEmpty();
  }

  private boolean isComplete(Expiring kind, Set<String> offices, Instant now) {
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
