package id.tanggap.sla.clock;

import java.time.Instant;

/**
 * Clocks of an office that have not been brought up to its newest calendar.
 *
 * @param changedFrom from when on the versions they go by may differ from the newest
 */
public record Behind(String officeCode, int newest, Instant changedFrom) {}
