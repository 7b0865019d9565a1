package id.tanggap.consultation.tracking;

import static id.tanggap.api.caller.Role.STAKEHOLDER;
import static id.tanggap.events.consultation.ConsultationStatus.RESOLVED;

import id.tanggap.api.problem.Language;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.consultation.cycle.RatingRequest;
import id.tanggap.consultation.consultation.cycle.Ratings;
import id.tanggap.consultation.consultation.deadline.Deadlines;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.tracking.TrackedConsultation.TrackedStep;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Journal;
import id.tanggap.journal.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
  private final Ratings ratings;
  private final Clock clock;

  Trackings(
      Consultations consultations,
      Deadlines deadlines,
      Offices offices,
      Journal journal,
      Ratings ratings,
      Clock clock) {
    this.consultations = consultations;
    this.deadlines = deadlines;
    this.offices = offices;
    this.journal = journal;
    this.ratings = ratings;
    this.clock = clock;
  }

  @Transactional
  Optional<TrackedConsultation> of(TrackingCode code, Language language) {
    return consultations
        .find(SHOWN, (Object) code.hash())
        .firstResultOptional()
        .map(consultation -> shown(consultation, language));
  }

  /** Row 17: whoever has the code rates the response as its asker. */
  @Transactional
  Optional<TrackedConsultation> rate(TrackingCode code, RatingRequest request, Language language) {
    var found =
        consultations
            .find(SHOWN, (Object) code.hash())
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResultOptional();
    found.ifPresent(consultation -> ratings.rate(consultation, request, actOf(consultation)));
    return found.map(consultation -> shown(consultation, language));
  }

  private Act actOf(Consultation consultation) {
    var asker = new Actor(consultation.asker().stakeholderId().toString(), STAKEHOLDER.name());
    var now = clock.instant();
    return new Act(asker, now, now, null);
  }

  private TrackedConsultation shown(Consultation consultation, Language language) {
    var promised = deadlines.promisedIn(consultation.id(), consultation.cycle());
    return new TrackedConsultation(
        consultation.number(),
        offices.of(consultation.officeCode()).name().in(language),
        consultation.submission().channel(),
        consultation.status(),
        StatusWords.of(consultation.status()).in(language),
        consultation.cycle(),
        consultation.submission().submittedAt(),
        promised.map(it -> it.view().dueAt()).orElse(null),
        promised.map(it -> it.view().dueDate()).orElse(null),
        consultation.status() == RESOLVED && !consultation.isRated(),
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
