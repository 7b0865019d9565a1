package id.tanggap.consultation.consultation.response;

import static id.tanggap.consultation.ConsultationProblem.VISIT_NOT_OPEN;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.followup.Goodbye;
import id.tanggap.consultation.consultation.followup.VisitClosing;
import id.tanggap.consultation.visit.Visit;
import id.tanggap.consultation.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The visit that a response closes with it. It is locked before its consultations, as everywhere,
 * so that two who answer and close at once wait for each other and never deadlock.
 */
@ApplicationScoped
class VisitAtHand {

  private final CallersConsultations consultations;
  private final Visits visits;
  private final VisitClosing closing;

  VisitAtHand(CallersConsultations consultations, Visits visits, VisitClosing closing) {
    this.consultations = consultations;
    this.visits = visits;
    this.closing = closing;
  }

  Optional<Visit> lockedFor(UUID consultation, ResponseRequest request) {
    if (!request.closesVisit()) {
      return Optional.empty();
    }
    var visit = consultations.visitOf(consultation);
    return Optional.of(
        visits.locked(
            visit.orElseThrow(
                () ->
                    VISIT_NOT_OPEN
                        .refusal(
                            new Wording(
                                "Pertanyaan itu tidak diajukan dalam kunjungan",
                                "The question was not put in a visit"))
                        .about(consultation.toString())),
            null));
  }

  void close(Visit visit, Act act) {
    closing.close(visit, Goodbye.PLAIN, act);
  }
}
