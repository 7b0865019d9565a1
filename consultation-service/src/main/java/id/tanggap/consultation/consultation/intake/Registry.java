package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Asker;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.tracking.TrackingCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts questions into the books, each under a number. */
@ApplicationScoped
class Registry {

  static final String CODE = "Tracking-Code";

  private final Contents contents;
  private final Consultations consultations;
  private final Pasts pasts;
  private final Acts acts;
  private final TrackingCodes codes;

  Registry(
      Contents contents, Consultations consultations, Pasts pasts, Acts acts, TrackingCodes codes) {
    this.contents = contents;
    this.consultations = consultations;
    this.pasts = pasts;
    this.acts = acts;
    this.codes = codes;
  }

  Opened open(
      UUID id, ConsultationRequest request, Stakeholder asker, LocalDate dayZero, Arrival arrival) {
    var question = contents.keep(request.question());
    var submission = Submissions.of(request, arrival, dayZero, question.id());
    var consultation =
        new Consultation(
            id, arrival.number(), arrival.office().code(), submission, Asker.of(asker));
    consultation.isFollowedBy(codes.markOf(id));
    var received = consultation.receive(question.digest(), arrival.act());
    return new Opened(consultation, arrival, received);
  }

  /**
   * Keeps new cases and what is to be journalled of them. Comes last: what still changes a case
   * that is kept already costs a second write of its row and of every index on it. An answer comes
   * behind its case.
   */
  void keep(List<Opened> opened) {
    var answers = opened.stream().flatMap(it -> pasts.enter(it).stream()).toList();
    consultations.persist(opened.stream().map(Opened::consultation));
    pasts.keep(answers);
    acts.record(opened.stream().map(Opened::recorded).toList());
  }

  /** The answer to who brought it: whoever gets it may follow the case, and is told how once. */
  Response told(Response created, Consultation consultation) {
    return Response.fromResponse(created)
        .header(CODE, codes.of(consultation.id()).toString())
        .build();
  }
}
