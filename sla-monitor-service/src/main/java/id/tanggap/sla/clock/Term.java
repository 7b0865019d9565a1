package id.tanggap.sla.clock;

import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Derivation;
import id.tanggap.workingtime.Due;
import id.tanggap.workingtime.Pause;
import id.tanggap.workingtime.Step;
import id.tanggap.workingtime.Uncomputable;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an obligation is due, as the facts stand. Without {@code dueAt} the calendar does not reach
 * that far, and {@code provisionalDueDate} is for planning only.
 *
 * @param grossDueAt the deadline as if nothing had ever been paused
 * @param addedClosings how many OFFICE closings passed while the case waited
 * @param extraWorkingDays COMP-1: the days of an extension that are counted
 * @param pausedSince since when it waits, if it does
 */
@Embeddable
public record Term(
    Instant anchorAt,
    LocalDate dayZero,
    @Nullable Instant dueAt,
    @Nullable Instant grossDueAt,
    @Nullable LocalDate provisionalDueDate,
    int addedClosings,
    int extraWorkingDays,
    @Nullable Instant pausedSince) {

  static Term of(Instant from, Deadline deadline, Deadline gross, List<Pause> pauses) {
    var derivation = deadline.derivation();
    var dueAt = instantOf(deadline);
    return new Term(
        from,
        steps(derivation, Step.DayZero.class)
            .map(Step.DayZero::date)
            .findFirst()
            .orElseGet(() -> LocalDate.ofInstant(from, derivation.zone())),
        dueAt,
        instantOf(gross),
        deadline instanceof Uncomputable open ? open.provisionalDate() : null,
        (int) steps(derivation, Step.ClosingPaused.class).count(),
        steps(derivation, Step.Extended.class).mapToInt(Step.Extended::workingDays).sum(),
        waitingSince(pauses, dueAt));
  }

  /** Why news of the case has another deadline. */
  DeadlineMoveReason causeOfMove(Term now) {
    if (!anchorAt.equals(now.anchorAt)) {
      return DeadlineMoveReason.ANCHOR_CORRECTED;
    }
    return extraWorkingDays == now.extraWorkingDays
        ? DeadlineMoveReason.PAUSE
        : DeadlineMoveReason.EXTENSION;
  }

  boolean hasPassed(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** Whether the deadline would come before the one told, or be lost from sight. */
  boolean forgets(Term told) {
    return told.dueAt != null && (dueAt == null || dueAt.isBefore(told.dueAt));
  }

  Term withoutPause() {
    return new Term(
        anchorAt,
        dayZero,
        dueAt,
        grossDueAt,
        provisionalDueDate,
        addedClosings,
        extraWorkingDays,
        null);
  }

  /** a pause that begins when the deadline has come changes nothing. */
  private static @Nullable Instant waitingSince(List<Pause> pauses, @Nullable Instant dueAt) {
    return pauses.stream()
        .filter(pause -> pause.to() == null)
        .map(Pause::from)
        .filter(from -> dueAt == null || from.isBefore(dueAt))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Instant instantOf(Deadline deadline) {
    return deadline instanceof Due due ? due.at() : null;
  }

  private static <S extends Step> Stream<S> steps(Derivation derivation, Class<S> kind) {
    return derivation.steps().stream().filter(kind::isInstance).map(kind::cast);
  }
}
