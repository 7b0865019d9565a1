package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.Standing;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Raised where the wall leaves nobody in the office who may decide on a complaint. Says neither
 * which nor where, as operators may be behind the wall themselves.
 */
@ApplicationScoped
class NoReaderAlarm {

  private static final Logger LOG = Logger.getLogger(NoReaderAlarm.class);

  private final Counter raised;

  NoReaderAlarm(MeterRegistry metrics) {
    this.raised =
        Counter.builder("tanggap.complaints.without.reader")
            .description("How often a complaint had nobody left in its office who may decide on it")
            .register(metrics);
  }

  /** Raises it where that is so after a decision. */
  void watch(Complaint complaint, Set<Standing> standings) {
    if (complaint.route.isBeyond(standings)) {
      raised.increment();
      LOG.error(
          "a complaint has nobody left in its office who may decide on it: give the role of a"
              + " compliance officer to somebody of another section, who hands it over");
    }
  }
}
