package id.tanggap.consultation.consultation.cycle;

import static id.tanggap.consultation.ConsultationProblem.ALREADY_RATED;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.survey.SurveyAnswers;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What stakeholders think of the service, kept so that nobody is told by it: an entry of its own
 * with random ids, nobody's name and the time of midnight; the case keeps only that its cycle was
 * rated, not when.
 */
@ApplicationScoped
class Ratings {

  private static final String ONCE =
      "INSERT INTO rated_cycle (consultation_id, of_cycle) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

  private final EntityManager database;
  private final Journal journal;
  private final SurveyAnswers answers;

  Ratings(EntityManager database, Journal journal, SurveyAnswers answers) {
    this.database = database;
    this.journal = journal;
    this.answers = answers;
  }

  void keep(Consultation consultation, RatingRequest request, Office office, LocalDate day) {
    requireFirst(consultation);
    var rating = UUID.randomUUID();
    var event = request.rated(rating, day, consultation.receipt().channel());
    answers.keep(office.code(), event);
    var midnight = day.atStartOfDay(office.zone()).toInstant();
    journal.append(
        new Entry(
            UUID.randomUUID(),
            rating.toString(),
            1,
            rating.toString(),
            office.code(),
            midnight,
            midnight,
            Actor.SYSTEM,
            event.type(),
            event,
            null));
  }

  /** Of several at once all have read that the cycle is not rated. */
  private void requireFirst(Consultation consultation) {
    var kept =
        database
            .createNativeQuery(ONCE)
            .setParameter(1, consultation.id())
            .setParameter(2, consultation.cycle())
            .executeUpdate();
    if (kept == 0) {
      throw ALREADY_RATED.refusal();
    }
  }
}
