package id.tanggap.consultation.consultation.followup;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Telling;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** FF-7c1, ON-6c: one report to the stakeholder. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ProgressReport {

  @Id private UUID id;
  private UUID consultationId;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private ProgressKind kind;

  @Enumerated(EnumType.STRING)
  private ProgressOutcome outcome;

  @Enumerated(EnumType.STRING)
  private Medium medium;

  private UUID contentId;
  private UUID reportedBy;
  private Instant reportedAt;

  protected ProgressReport() {}

  ProgressReport(Consultation consultation, ProgressTold told, UUID contentId, Act act) {
    this.id = Ids.next();
    this.consultationId = consultation.id();
    this.cycle = consultation.cycle();
    this.kind = told.kindOrProgress();
    this.outcome = told.outcome();
    this.medium = told.medium();
    this.contentId = contentId;
    this.reportedBy = act.personId();
    this.reportedAt = act.occurredAt();
  }

  /** What is published of it. */
  Telling telling(String digest) {
    return new Telling(id, kind, medium, outcome, contentId, digest);
  }

  public UUID contentId() {
    return contentId;
  }

  /** The report with its words. */
  public ProgressReportResponse response(String text) {
    return new ProgressReportResponse(id, kind, outcome, medium, text, reportedAt);
  }
}
