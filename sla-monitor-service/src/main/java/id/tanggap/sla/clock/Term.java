package id.tanggap.sla.clock;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an obligation is due, as the facts stand. Without {@code dueAt} the calendar does not reach
 * that far, and {@code provisionalDueDate} is for planning only.
 *
 * @param grossDueAt the deadline as if nothing had ever been paused
 * @param addedClosings how many OFFICE closings passed while the case waited
 * @param pausedSince since when it waits for the stakeholder, if it does
 */
@Embeddable
public record Term(
    Instant anchorAt,
    LocalDate dayZero,
    @Nullable Instant dueAt,
    @Nullable Instant grossDueAt,
    @Nullable LocalDate provisionalDueDate,
    int addedClosings,
    @Nullable Instant pausedSince) {

  Term withoutPause() {
    return new Term(anchorAt, dayZero, dueAt, grossDueAt, provisionalDueDate, addedClosings, null);
  }
}
