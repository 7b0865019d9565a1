package id.tanggap.sla.policy;

import java.time.Instant;

/**
 * From when on a version of a policy holds, whom it reaches, and by which document.
 *
 * @param sequence how many changes the office has recorded of this kind so far
 */
record PolicyRecord(
    Instant validFrom, Reach reach, String basis, Instant recordedAt, long sequence) {}
