package id.tanggap.consultation.consultation.deadline;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation with its case; the working behind it is the SLA monitor's, by the clock's id. */
public record DeadlineView(
    UUID clockId,
    ClockKind kind,
    @Nullable Integer period,
    int cycle,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueDate,
    DeadlineState state,
    @Nullable Verdict verdict,
    String clause) {}
