package id.tanggap.complaint.deadline;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed to a reporter, or a timer that expires without blame.
 *
 * @param dueDate the date in the office's zone; without {@code dueAt} it is for planning only
 * @param working how to have it explained
 */
public record DeadlineView(
    UUID clockId,
    ClockKind kind,
    int cycle,
    @Nullable Instant anchorAt,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueDate,
    DeadlineState state,
    @Nullable Verdict verdict,
    String clause,
    @Nullable Working working) {

  /** The same with the way to its working. */
  DeadlineView explainedBy(Course course) {
    var how = anchorAt == null ? null : course.working(this, anchorAt);
    return new DeadlineView(
        clockId, kind, cycle, anchorAt, dueAt, dueDate, state, verdict, clause, how);
  }
}
