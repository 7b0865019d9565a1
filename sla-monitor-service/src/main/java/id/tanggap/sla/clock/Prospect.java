package id.tanggap.sla.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A clock whose deadline would be another one; past the last complete year a provisional date. */
public record Prospect(
    SlaClock clock, @Nullable Instant newDueAt, @Nullable LocalDate newProvisionalDueDate) {}
