package id.tanggap.consultation.privacy;

import static id.tanggap.consultation.ConsultationProblem.OPEN_CASES;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A profile with its visits and consultations, all of one office. */
record DataSubject(
    String officeCode, Stakeholder profile, List<Visit> visits, List<Consultation> consultations) {

  /** Nothing of an open case is erased or hidden: it is needed until it ends. */
  void requireNothingOpen(LocalDate today) {
    var cases =
        consultations.stream().filter(it -> !it.hasEnded()).map(Consultation::number).toList();
    var open = visits.stream().filter(it -> !it.isOver(today)).map(Visit::id).toList();
    if (!cases.isEmpty() || !open.isEmpty()) {
      throw OPEN_CASES
          .refusal(
              new Wording(
                  "Masih berjalan: " + String.join(", ", cases),
                  "Still open: " + String.join(", ", cases)))
          .with("cases", cases)
          .with("visits", open);
    }
  }

  List<UUID> consultationIds() {
    return consultations.stream().map(Consultation::id).toList();
  }

  /** Under which ids something is kept of it. */
  Stream<UUID> subjects() {
    return Stream.concat(consultationIds().stream(), visits.stream().map(Visit::id));
  }
}
