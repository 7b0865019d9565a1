package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time ran out without blame. */
public record SlaTimerExpired(
    @JsonUnwrapped ClockSnapshot clock, TimerKind timer, @Nullable UUID requestId, Rung rung)
    implements SlaEvent {}
