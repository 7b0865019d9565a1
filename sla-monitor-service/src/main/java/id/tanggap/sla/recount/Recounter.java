package id.tanggap.sla.recount;

import id.tanggap.sla.clock.Behind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Counts anew what is behind, batch by batch. When one clock of a batch cannot be counted, each is
 * counted alone, and that one is set aside with an alarm, so that it stops nobody else.
 */
@ApplicationScoped
class Recounter {

  private static final Logger LOG = Logger.getLogger(Recounter.class);

  private final Recounts recounts;
  private final RecountSettings settings;
  private final Clock time;
  private final Map<UUID, Instant> aside = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  Recounter(Recounts recounts, RecountSettings settings, Clock time) {
    this.recounts = recounts;
    this.settings = settings;
    this.time = time;
  }

  void alarm(@Observes StartupEvent event, MeterRegistry metrics) {
    metrics.gaugeMapSize("tanggap.clocks.uncounted", Tags.empty(), aside);
  }

  /** Goes on until nothing is behind that could be counted now. */
  void catchUp() {
    aside.values().removeIf(until -> until.isBefore(time.instant()));
    recounts.behind().forEach(this::catchUp);
  }

  /** The batch in hand is finished, and whoever starts next goes on from there. */
  void stop() {
    stopping = true;
  }

  private void catchUp(Behind behind) {
    if (behind instanceof Behind.Calendar calendar) {
      passOver(calendar);
    }
    int counted;
    do {
      counted = stopping ? 0 : recount(behind);
    } while (counted == settings.batch());
  }

  private void passOver(Behind.Calendar behind) {
    int passedOver;
    do {
      passedOver = stopping ? 0 : recounts.passOver(behind);
    } while (passedOver > 0);
  }

  private int recount(Behind behind) {
    try {
      return recounts.recount(behind, settings.batch(), Set.copyOf(aside.keySet()));
    } catch (RuntimeException oneOfThem) {
      LOG.warn("a batch could not be counted anew; each of its clocks is alone", oneOfThem);
      var waiting = recounts.waiting(behind, settings.batch(), Set.copyOf(aside.keySet()));
      waiting.forEach(this::recountAlone);
      return waiting.size();
    }
  }

  private void recountAlone(UUID clockId) {
    try {
      recounts.recountAlone(clockId);
    } catch (RuntimeException cannotBeCounted) {
      LOG.errorf(cannotBeCounted, "clock %s cannot be counted anew; it is tried again", clockId);
      aside.put(clockId, time.instant().plus(settings.retry()));
    }
  }
}
