package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.consultation.Submission;
import java.time.LocalDate;
import java.util.UUID;

/** Submissions of questions: when they were put, from which date they count, how they came. */
final class Submissions {

  private Submissions() {}

  static Submission of(
      ConsultationRequest request, Arrival arrival, LocalDate dayZero, UUID question) {
    var act = arrival.act();
    return new Submission(
        request.channel(),
        request.medium(),
        request.visitId(),
        act.occurredAt(),
        act.recordedAt(),
        dayZero,
        arrival.origin(),
        request.externalReference(),
        request.partOfReference(),
        question,
        act.personId());
  }
}
