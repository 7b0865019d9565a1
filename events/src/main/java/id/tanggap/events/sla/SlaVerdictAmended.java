package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** A duty fulfilled in time but recorded after the breach: the first verdict stays visible. */
public record SlaVerdictAmended(
    @JsonUnwrapped ClockSnapshot clock, Verdict fromVerdict, Verdict toVerdict, Instant occurredAt)
    implements SlaEvent {}
