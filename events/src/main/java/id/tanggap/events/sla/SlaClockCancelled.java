package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The obligation fell away. */
public record SlaClockCancelled(
    @JsonUnwrapped ClockSnapshot clock, ClockCancellationReason reasonCode) implements SlaEvent {}
