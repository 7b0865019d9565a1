package id.tanggap.sla.change;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.Prospect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clock that a change would move, with the deadline told and the one that would be told. */
record AffectedClock(
    UUID clockId,
    ClockKind kind,
    ClockState state,
    UUID caseId,
    @Nullable Instant oldDueAt,
    @Nullable LocalDate oldDueDate,
    @Nullable Instant newDueAt,
    @Nullable LocalDate newDueDate,
    @Nullable LocalDate newProvisionalDueDate) {

  static AffectedClock of(Prospect prospect, ZoneId zone) {
    var clock = prospect.clock();
    return new AffectedClock(
        clock.clockId(),
        clock.obligation().kind(),
        clock.state(),
        clock.obligation().caseId(),
        clock.term().dueAt(),
        dateOf(clock.term().dueAt(), zone),
        prospect.newDueAt(),
        dateOf(prospect.newDueAt(), zone),
        prospect.newProvisionalDueDate());
  }

  private static @Nullable LocalDate dateOf(@Nullable Instant due, ZoneId zone) {
    return due == null ? null : due.atZone(zone).toLocalDate();
  }
}
