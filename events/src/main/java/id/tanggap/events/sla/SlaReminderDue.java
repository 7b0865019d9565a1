package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stakeholder should be reminded. */
public record SlaReminderDue(
    @JsonUnwrapped ClockSnapshot clock, TimerKind timer, @Nullable UUID requestId, Rung rung)
    implements SlaEvent {}
