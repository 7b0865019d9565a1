package id.tanggap.consultation.consultation.followup;

import id.tanggap.consultation.consultation.Consultation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * an answer is promised to somebody whom nobody knows how to reach. Queue and detail show it
 * as {@code wayBackKnown: false} until somebody adds a contact person.
 */
@ApplicationScoped
class NoWayBackAlarm {

  private static final Logger LOG = Logger.getLogger(NoWayBackAlarm.class);

  private final Counter raised;

  NoWayBackAlarm(MeterRegistry metrics) {
    this.raised =
        Counter.builder("tanggap.promises.without.contact")
            .description("Promises made at midnight to who cannot be reached")
            .register(metrics);
  }

  void raise(Consultation consultation) {
    raised.increment();
    LOG.warnf(
        "%s is promised an answer, and nobody knows how to reach who asked", consultation.number());
  }
}
