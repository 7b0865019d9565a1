package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import java.util.UUID;

/** What is published of a progress report: everything but its words. */
public record Telling(
    UUID reportId,
    ProgressKind kind,
    Medium medium,
    ProgressOutcome outcome,
    UUID contentId,
    String digest) {}
