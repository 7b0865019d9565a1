package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Asker;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a question into the books, under a number. */
@ApplicationScoped
class Registry {

  /** A new case and the first entry of its journal. */
  record Opened(Consultation consultation, Entry received) {}

  private final Contents contents;
  private final ConsultationNumbers numbers;
  private final Consultations consultations;

  Registry(Contents contents, ConsultationNumbers numbers, Consultations consultations) {
    this.contents = contents;
    this.numbers = numbers;
    this.consultations = consultations;
  }

  Opened open(
      UUID id,
      ConsultationRequest request,
      Stakeholder asker,
      Office office,
      LocalDate dayZero,
      Act act) {
    var question = contents.keep(request.question());
    var receipt = Receipts.of(request, act, office, dayZero, question.id());
    var number = numbers.next(office.code(), office.dateOf(act.recordedAt()).getYear());
    var consultation = new Consultation(id, number, office.code(), receipt, Asker.of(asker));
    consultations.persist(consultation);
    return new Opened(consultation, consultation.receive(question.digest(), act));
  }
}
