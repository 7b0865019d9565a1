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
class PrintedReceipts {

  /** A receipt as people read it and as programs do. */
  record Written(PrintedReceipt receipt, ReceiptView view) {}

  private final CallersConsultations consultations;
  private final Deadlines deadlines;
  private final Offices offices;
  private final TrackingCodes codes;

  PrintedReceipts(
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
    var receipt = receipt(consultation, promised, language);
    return new Written(receipt, view(receipt, promised));
  }

  private PrintedReceipt receipt(
      Consultation consultation, Optional<DeadlineView> promised, Language language) {
    var office = offices.of(consultation.officeCode());
    var code = consultation.tracking().flatMap(mark -> codes.again(consultation.id(), mark));
    return new PrintedReceipt(
        consultation.number(),
        code.map(Object::toString).orElse(null),
        office.name().in(language),
        consultation.submission().channel(),
        consultation.submission().submittedAt(),
        promised.map(DeadlineView::dueAt).orElse(null),
        office.zone(),
        language);
  }

  private static ReceiptView view(PrintedReceipt receipt, Optional<DeadlineView> promised) {
    return new ReceiptView(
        receipt.number(),
        receipt.code(),
        receipt.office(),
        receipt.channel(),
        receipt.submittedAt(),
        receipt.promisedAt(),
        promised.map(DeadlineView::dueDate).orElse(null),
        receipt.message());
  }
}
