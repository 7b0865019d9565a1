package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time ran out without blame, counted from {@code anchorAt}: who knows of something later that
 * starts it anew knows better. Events of old do not say it.
 */
public record SlaTimerExpired(
    @JsonUnwrapped ClockSnapshot clock,
    TimerKind timer,
    @Nullable UUID requestId,
    Rung rung,
    @Nullable Instant anchorAt)
    implements SlaEvent {}
