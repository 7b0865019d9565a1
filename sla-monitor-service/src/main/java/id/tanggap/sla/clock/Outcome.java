package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockCancellationReason;
import java.time.Instant;

/** What became of an obligation by the facts. */
sealed interface Outcome {

  Instant at();

  /** What was owed was done. */
  record Fulfilled(Instant at) implements Outcome {}

  /** It is owed no more. */
  record FellAway(Instant at, ClockCancellationReason reason) implements Outcome {}
}
