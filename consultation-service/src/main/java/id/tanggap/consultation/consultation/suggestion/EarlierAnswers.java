package id.tanggap.consultation.consultation.suggestion;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The answers that the office of a question gave to others on its topic. Of the latest cases of the
 * topic in the caller's sight, read in the order of an index, those most alike; an answer that was
 * corrected or erased is none.
 */
@ApplicationScoped
class EarlierAnswers {

  private static final String ALIKE =
      """
      select new id.tanggap.consultation.consultation.suggestion.EarlierAnswer(
        c.id, c.number, r.respondedAt, q.text, a.text)
      from Consultation c join GivenResponse r on r.consultationId = c.id and r.cycle = c.cycle
        join Content q on q.id = c.submission.questionId join Content a on a.id = r.contentId
        join SearchedText w on w.id = c.submission.questionId
      where r.outcome = ANSWERED and r.corrected = false and c.id in (
        select e.id from Consultation e where e.officeCode = :office and e.topicCode = :topic
          and e.id <> :id and e.ending.status = RESOLVED
        order by e.queueAt desc, e.id desc limit 200)
        and %s
      order by function('likeness' as Double, w.words, :question) desc, c.id desc
      """;

  private static final int SHOWN = 5;

  private final EntityManager entities;
  private final Caller caller;

  EarlierAnswers(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  List<EarlierAnswer> to(Consultation consultation, String question) {
    var topic = consultation.snapshot().topicCode();
    if (topic == null) {
      return List.of();
    }
    var sight = Sight.of(caller);
    var query = entities.createQuery(ALIKE.formatted(sight.condition()), EarlierAnswer.class);
    query
        .setParameter("office", consultation.officeCode())
        .setParameter("topic", topic)
        .setParameter("id", consultation.id())
        .setParameter("question", question);
    sight.parameters().forEach(query::setParameter);
    return query.setMaxResults(SHOWN).getResultList();
  }
}
