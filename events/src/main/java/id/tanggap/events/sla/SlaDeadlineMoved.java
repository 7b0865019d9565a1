package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The deadline is another one than was told, and why. */
public record SlaDeadlineMoved(
    @JsonUnwrapped ClockSnapshot clock,
    @Nullable Instant oldDueAt,
    @Nullable Instant newDueAt,
    DeadlineMoveReason reason)
    implements SlaEvent {}
