package id.tanggap.sla.firing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Fires batch by batch. When one clock of a batch cannot be fired, the batch is fired clock by
 * clock, and that one is set aside with an alarm, so that it stops nobody else.
 */
@ApplicationScoped
public class Firing {

  private static final Logger LOG = Logger.getLogger(Firing.class);

  private final DueClocks clocks;
  private final FiringSettings settings;

  Firing(DueClocks clocks, FiringSettings settings) {
    this.clocks = clocks;
    this.settings = settings;
  }

  void alarm(@Observes StartupEvent event, MeterRegistry metrics) {
    Gauge.builder("tanggap.clocks.aside", clocks, DueClocks::howManyAreAside)
        .description("clocks that could not be fired when they were due, and are tried again")
        .register(metrics);
  }

  /** Fires at most one batch and answers with how many clocks were due. */
  public int fireDue() {
    try {
      return clocks.fire(settings.batch());
    } catch (RuntimeException oneOfThem) {
      LOG.warn("a batch could not be fired; each of its clocks is fired alone", oneOfThem);
      var due = clocks.due(settings.batch());
      due.forEach(this::fireAlone);
      return due.size();
    }
  }

  private void fireAlone(UUID clockId) {
    try {
      clocks.fireAlone(clockId);
    } catch (RuntimeException cannotBeFired) {
      LOG.errorf(
          cannotBeFired,
          "clock %s cannot be fired; it is set aside and tried again in %s",
          clockId,
          settings.retry());
      clocks.setAside(clockId, settings.retry());
    }
  }
}
