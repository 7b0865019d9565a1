package id.tanggap.sla.clock;

import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an obligation stands by all the facts known of its case; the same facts give the same
 * standing, in whatever order they were heard.
 *
 * @param closesAt FF-7c2: when this period closes and the next one begins, if the case still goes
 *     on then
 */
record Standing(
    Term term,
    Ladder ladder,
    Deadline deadline,
    List<Pause> pauses,
    @Nullable Outcome outcome,
    @Nullable Instant closesAt) {

  /** Whether the deadline has passed and nothing had happened by then. */
  boolean isMissed(Instant now) {
    var dueAt = term.dueAt();
    return dueAt != null && term.hasPassed(now) && (outcome == null || outcome.at().isAfter(dueAt));
  }
}
