package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockCancellationReason;
import java.time.Instant;

/** What became of an obligation by the facts. */
sealed interface Outcome {

  Instant at();

  /** What was owed was done. */
  record Fulfilled(Instant at) implements Outcome {}

  /** It is owed no more. */
  record FellAway(Instant at, ClockCancellationReason reason) implements Outcome {

    /** FF-7c2: it was never owed, also if a breach was told before that was known. */
    boolean isExcuse() {
      return reason == ClockCancellationReason.NOT_OWED;
    }
  }
}
