package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Asker;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.tracking.TrackingCodes;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts a question into the books, under a number. */
@ApplicationScoped
class Registry {

  /** A new case and the first entry of its journal. */
  record Opened(Consultation consultation, Entry received) {}

  static final String CODE = "Tracking-Code";

  private final Contents contents;
  private final Consultations consultations;
  private final Acts acts;
  private final TrackingCodes codes;

  Registry(Contents contents, Consultations consultations, Acts acts, TrackingCodes codes) {
    this.contents = contents;
    this.consultations = consultations;
    this.acts = acts;
    this.codes = codes;
  }

  Opened open(
      UUID id, ConsultationRequest request, Stakeholder asker, LocalDate dayZero, Arrival arrival) {
    var office = arrival.office();
    var question = contents.keep(request.question());
    var receipt = Receipts.of(request, arrival.act(), office, dayZero, question.id());
    var consultation =
        new Consultation(id, arrival.number(), office.code(), receipt, Asker.of(asker));
    consultation.isFollowedBy(codes.markOf(id));
    return new Opened(consultation, consultation.receive(question.digest(), arrival.act()));
  }

  /** The answer to who brought it: whoever gets it may follow the case, and is told how once. */
  Response told(Response created, Consultation consultation) {
    return Response.fromResponse(created)
        .header(CODE, codes.of(consultation.id()).toString())
        .build();
  }

  /**
   * Keeps a new case and what is to be journalled of it. Comes last: what still changes a case that
   * is kept already costs a second write of its row and of every index on it.
   */
  void keep(Consultation consultation, List<Entry> entries, Act act) {
    consultations.persist(consultation);
    acts.record(act, entries);
  }
}
