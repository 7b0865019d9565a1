package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.consultation.Asker;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.content.Contents;
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
  private final Consultations consultations;

  Registry(Contents contents, Consultations consultations) {
    this.contents = contents;
    this.consultations = consultations;
  }

  Opened open(
      UUID id, ConsultationRequest request, Stakeholder asker, LocalDate dayZero, Arrival arrival) {
    var office = arrival.office();
    var question = contents.keep(request.question());
    var receipt = Receipts.of(request, arrival.act(), office, dayZero, question.id());
    var consultation =
        new Consultation(id, arrival.number(), office.code(), receipt, Asker.of(asker));
    consultations.persist(consultation);
    return new Opened(consultation, consultation.receive(question.digest(), arrival.act()));
  }
}
