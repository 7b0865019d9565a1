package id.tanggap.consultation.tracking;

import id.tanggap.api.problem.Language;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.consultation.deadline.Deadlines;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.tracking.TrackedConsultation.TrackedStep;
import id.tanggap.journal.Journal;
import id.tanggap.journal.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the case of a code. One statement looks for it, whether there is none or one that must not
 * be shown, so both take as long.
 */
@ApplicationScoped
class Trackings {

  private static final String SHOWN =
      "tracking.hash = ?1 and restricted = false and erasedAt is null";

  private final Consultations consultations;
  private final Deadlines deadlines;
  private final Offices offices;
  private final Journal journal;

  Trackings(Consultations consultations, Deadlines deadlines, Offices offices, Journal journal) {
    this.consultations = consultations;
    this.deadlines = deadlines;
    this.offices = offices;
    this.journal = journal;
  }

  @Transactional
  Optional<TrackedConsultation> of(TrackingCode code, Language language) {
    return consultations
        .find(SHOWN, (Object) code.hash())
        .firstResultOptional()
        .map(consultation -> shown(consultation, language));
  }

  private TrackedConsultation shown(Consultation consultation, Language language) {
    var promised = deadlines.promisedIn(consultation.id(), consultation.cycle());
    return new TrackedConsultation(
        consultation.number(),
        offices.of(consultation.officeCode()).name().in(language),
        consultation.receipt().channel(),
        consultation.status(),
        StatusWords.of(consultation.status()).in(language),
        consultation.cycle(),
        consultation.receipt().submittedAt(),
        promised.map(it -> it.view().dueAt()).orElse(null),
        promised.map(it -> it.view().dueDate()).orElse(null),
        progress(consultation.id(), language));
  }

  private List<TrackedStep> progress(UUID consultation, Language language) {
    return journal.momentsOf(consultation.toString(), PublicStep.events()).stream()
        .map(moment -> step(moment, language))
        .sorted(Comparator.comparing(TrackedStep::at))
        .toList();
  }

  private static TrackedStep step(Moment moment, Language language) {
    var step = PublicStep.of(moment.type());
    return new TrackedStep(step, step.in(language), moment.occurredAt());
  }
}
