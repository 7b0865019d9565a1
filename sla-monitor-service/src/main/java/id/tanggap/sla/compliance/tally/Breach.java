package id.tanggap.sla.compliance.tally;

import id.tanggap.events.sla.SlaBreached;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Of which deadline it was last told that it passed, and whether it had when the news came. */
@Embeddable
record Breach(Instant lapsedDueAt, boolean lateOnArrival) {

  static Breach of(SlaBreached it) {
    return new Breach(it.dueAt(), it.lateOnArrival());
  }
}
