package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The obligation waits for the stakeholder. */
public record SlaClockPaused(
    @JsonUnwrapped ClockSnapshot clock, int addedClosings, @Nullable Instant dueAt)
    implements SlaEvent {}
