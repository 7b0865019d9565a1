package id.tanggap.consultation.consultation.followup;

import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import java.time.Instant;
import java.util.UUID;

/** A progress report as the stakeholder and the office see it. */
public record ProgressReportResponse(
    UUID id,
    ProgressKind kind,
    ProgressOutcome outcome,
    Medium medium,
    String text,
    Instant reportedAt) {}
