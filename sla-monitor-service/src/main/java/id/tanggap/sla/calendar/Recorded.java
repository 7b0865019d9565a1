package id.tanggap.sla.calendar;

import java.time.Instant;

/** By which document a version of a calendar was made, and when it was recorded. */
record Recorded(String basis, Instant at, int completeThrough) {}
