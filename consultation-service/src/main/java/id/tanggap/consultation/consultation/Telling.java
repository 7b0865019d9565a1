package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.consultation.ProgressReported;
import java.util.UUID;

/** What is published of a progress report: everything but its words. */
public record Telling(
    UUID reportId,
    ProgressKind kind,
    Medium medium,
    ProgressOutcome outcome,
    UUID contentId,
    String digest) {

  ProgressReported reported(ConsultationSnapshot now) {
    return new ProgressReported(now, reportId, kind, medium, outcome, contentId, digest);
  }
}
