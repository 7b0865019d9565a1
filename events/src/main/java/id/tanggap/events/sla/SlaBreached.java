package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** The deadline passed before the obligation was fulfilled. */
public record SlaBreached(
    @JsonUnwrapped ClockSnapshot clock,
    Rung rung,
    Instant dueAt,
    Instant scheduledAt,
    Instant firedAt,
    boolean lateOnArrival)
    implements SlaEvent {}
