package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The obligation is fulfilled; after the breach it stays MISSED, with how late. */
public record SlaMet(
    @JsonUnwrapped ClockSnapshot clock,
    Instant metAt,
    @Nullable Instant dueAt,
    Verdict verdict,
    long netMinutes,
    long grossMinutes,
    long lateMinutes)
    implements SlaEvent {}
