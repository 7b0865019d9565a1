package id.tanggap.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an administrator's command on a parked event.
 *
 * @param applied how many events took effect, the later ones of the subject included
 * @param stillParked the event that stops its subject now, if one does
 */
public record Redriven(Outcome outcome, int applied, @Nullable UUID stillParked) {

  /** Whether the event that was meant is parked no more, and if it is, why. */
  public enum Outcome {
    DONE,
    STILL_FAILS,
    WAITS_BEHIND_ANOTHER,
    NOBODY_READS_IT,
    GONE
  }

  static Redriven not(Outcome outcome) {
    return new Redriven(outcome, 0, null);
  }
}
