package id.tanggap.sla.clock;

import java.time.Instant;

/** A clock was armed in this process, so that the firing engine need not look for it. */
public record ClockArmed(Instant wakeAt) {}
