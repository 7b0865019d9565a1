package id.tanggap.consultation.receipt;

import id.tanggap.api.problem.Language;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.deadline.Deadline;
import id.tanggap.consultation.consultation.deadline.DeadlineView;
import id.tanggap.consultation.consultation.deadline.Deadlines;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.tracking.TrackingCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Writes receipts of the cases that the caller may see. */
@ApplicationScoped
class Papers {

  /** A receipt as people read it and as programs do. */
  record Written(Paper paper, ReceiptView view) {}

  private final CallersConsultations consultations;
  private final Deadlines deadlines;
  private final Offices offices;
  private final TrackingCodes codes;

  Papers(
      CallersConsultations consultations,
      Deadlines deadlines,
      Offices offices,
      TrackingCodes codes) {
    this.consultations = consultations;
    this.deadlines = deadlines;
    this.offices = offices;
    this.codes = codes;
  }

  @Transactional
  Written of(UUID id, Language language) {
    var consultation = consultations.shown(id);
    var promised = deadlines.promisedIn(id, consultation.cycle()).map(Deadline::view);
    var paper = paper(consultation, promised, language);
    return new Written(paper, view(paper, promised));
  }

  private Paper paper(
      Consultation consultation, Optional<DeadlineView> promised, Language language) {
    var office = offices.of(consultation.officeCode());
    var code = consultation.tracking().flatMap(mark -> codes.again(consultation.id(), mark));
    return new Paper(
        consultation.number(),
        code.map(Object::toString).orElse(null),
        office.name().in(language),
        consultation.receipt().channel(),
        consultation.receipt().submittedAt(),
        promised.map(DeadlineView::dueAt).orElse(null),
        office.zone(),
        language);
  }

  private static ReceiptView view(Paper paper, Optional<DeadlineView> promised) {
    return new ReceiptView(
        paper.number(),
        paper.code(),
        paper.office(),
        paper.channel(),
        paper.submittedAt(),
        paper.promisedAt(),
        promised.map(DeadlineView::dueDate).orElse(null),
        paper.message());
  }
}
