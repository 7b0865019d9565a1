package id.tanggap.sla.firing;

import java.time.Duration;
import java.time.Instant;

/** How long a worker may sleep: until when, and how long that is from now. */
record Rest(Instant until, Duration length) {}
