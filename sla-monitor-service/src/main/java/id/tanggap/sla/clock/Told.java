package id.tanggap.sla.clock;

import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.Verdict;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been told of the rungs of a clock, each once.
 *
 * @param recordedAt when that was recorded from which the deadline follows
 * @param toldThrough warnings and reminders scheduled up to here have been told
 * @param lapsedDueAt of which deadline it was told that it passed
 * @param lapsedAt when that was told
 */
@Embeddable
public record Told(
    Instant recordedAt,
    @Nullable Instant toldThrough,
    @Nullable Instant lapsedDueAt,
    @Nullable Instant lapsedAt) {

  static Told nothing(Instant recordedAt) {
    return new Told(recordedAt, null, null, null);
  }

  /** The deadline is another one since then. */
  Told since(Instant recorded) {
    return new Told(recorded, toldThrough, lapsedDueAt, lapsedAt);
  }

  Told and(Ladder.Step step, Instant now) {
    return step.isLast()
        ? new Told(recordedAt, toldThrough, step.at(), now)
        : new Told(recordedAt, step.at(), lapsedDueAt, lapsedAt);
  }

  /** FF-7c2: the period that closes then has been looked at. */
  Told through(@Nullable Instant close) {
    return new Told(recordedAt, close, lapsedDueAt, lapsedAt);
  }

  /** The rules changed: a rung told of the ladder before is not told again. */
  Told carriedOver(Ladder before, Ladder after) {
    var rungs =
        before.steps().stream().filter(step -> !isAhead(step)).map(Ladder.Step::rung).toList();
    var through =
        after.steps().stream()
            .filter(step -> !step.isLast() && rungs.contains(step.rung()))
            .map(Ladder.Step::at)
            .filter(this::isAhead)
            .max(Comparator.naturalOrder())
            .orElse(toldThrough);
    return new Told(recordedAt, through, lapsedDueAt, lapsedAt);
  }

  /** The deadline is another one and has passed as well: that is no second breach. */
  Told lapsedAsWell(@Nullable Instant dueAt) {
    return new Told(recordedAt, toldThrough, dueAt, lapsedAt);
  }

  boolean hasLapsed(@Nullable Instant dueAt) {
    return lapsedDueAt != null && lapsedDueAt.equals(dueAt);
  }

  /** A breach told is a verdict, whatever is learnt later. */
  Optional<Verdict> verdict() {
    return lapsedDueAt == null ? Optional.empty() : Optional.of(Verdict.MISSED);
  }

  /** Whether a rung had passed before anybody here could know of it. */
  boolean isLate(Ladder.Step step) {
    return step.at().isBefore(recordedAt);
  }

  Optional<Ladder.Step> next(Ladder ladder, Origin origin) {
    return ladder.asRecorded(recordedAt, origin).steps().stream()
        .filter(step -> step.isLast() ? !hasLapsed(step.at()) : isAhead(step))
        .findFirst();
  }

  private boolean isAhead(Ladder.Step step) {
    return isAhead(step.at());
  }

  private boolean isAhead(Instant at) {
    return toldThrough == null || at.isAfter(toldThrough);
  }
}
