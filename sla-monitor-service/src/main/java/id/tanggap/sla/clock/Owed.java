package id.tanggap.sla.clock;

import id.tanggap.sla.facts.Cycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One obligation beside the cycle whose facts decide about it, and by what it is counted.
 *
 * @param notBefore the deadline told before the rules changed, if they would have it earlier
 */
record Owed(Obligation obligation, Cycle cycle, Count count, @Nullable Instant notBefore) {

  Owed(Obligation obligation, Cycle cycle, Count count) {
    this(obligation, cycle, count, null);
  }

  Owed notBefore(@Nullable Instant told) {
    return new Owed(obligation, cycle, count, told);
  }
}
