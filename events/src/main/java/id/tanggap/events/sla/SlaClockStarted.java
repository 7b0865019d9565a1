package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tanggap.events.consultation.Origin;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An obligation runs; {@code dueAt} is missing while the calendar does not reach it. */
public record SlaClockStarted(
    @JsonUnwrapped ClockSnapshot clock,
    Instant anchorAt,
    LocalDate dayZero,
    @Nullable Instant dueAt,
    @Nullable LocalDate provisionalDueDate,
    Origin origin)
    implements SlaEvent {}
