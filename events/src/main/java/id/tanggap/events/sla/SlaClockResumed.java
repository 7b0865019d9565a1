package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The obligation runs again; its deadline counts the closings that passed meanwhile. */
public record SlaClockResumed(
    @JsonUnwrapped ClockSnapshot clock, int addedClosings, @Nullable Instant dueAt)
    implements SlaEvent {}
