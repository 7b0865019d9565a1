package id.tanggap.sla.world;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.awaitility.Awaitility;

/** How long the tests wait for what comes about elsewhere: a busy machine takes its time. */
@ApplicationScoped
class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  void begin(@Observes StartupEvent started) {
    Awaitility.setDefaultTimeout(LONGEST);
  }
}
