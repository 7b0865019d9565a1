package id.tanggap.consultation.consultation.duplicate;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.PossibleDuplicate;
import id.tanggap.consultation.consultation.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Names the cases of the same asker and office that may be the same question: what is open or came
 * in the last days, and is in the caller's sight. One statement reads the asker's latest cases in
 * the order of an index, however many there are and however few of them the caller may see; the
 * words are compared here (docs/adr/0041). Of what lies further back nothing is said: it is a hint.
 */
@ApplicationScoped
public class PossibleDuplicates {

  /** Ids are in the order of their making. */
  private static final String LATEST =
      """
      select c.id, c.number, c.filedAs, c.ending.status, c.submission.recordedAt,
        c.submission.externalReference, c.submission.part, t.text
      from Consultation c left join Content t on t.id = c.submission.questionId
      where c.id in (select l.id from Consultation l where %s order by l.id desc limit 200)
        and %s order by c.id desc
      """;

  private static final int COMPARED = 20;
  private static final int NAMED = 5;
  private static final Duration RECENT = Duration.ofDays(7);

  private final EntityManager database;
  private final Caller caller;
  private final Clock clock;

  PossibleDuplicates(EntityManager database, Caller caller, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.clock = clock;
  }

  /** The latest first, five at most. */
  public List<PossibleDuplicate> of(Consultation consultation, String text) {
    var submission = consultation.submission();
    var asked = Question.of(text, submission.externalReference(), submission.part());
    var since = clock.instant().minus(RECENT);
    return latestOfAsker(consultation).stream()
        .filter(it -> it.isOpenOrCameAfter(since))
        .map(it -> it.comparedTo(asked))
        .filter(it -> !it.why().isEmpty())
        .limit(NAMED)
        .toList();
  }

  private List<EarlierCase> latestOfAsker(Consultation consultation) {
    var others = othersOfAsker(consultation);
    var sight = Sight.of(caller);
    var statement = LATEST.formatted(others.text(), sight.condition());
    var query = database.createQuery(statement, EarlierCase.class);
    others.values().forEach(query::setParameter);
    sight.parameters().forEach(query::setParameter);
    return query.setMaxResults(COMPARED).getResultList();
  }

  private static Conditions othersOfAsker(Consultation consultation) {
    var conditions = new Conditions();
    SameAsker.narrow(conditions, consultation.asker());
    conditions.add("l.officeCode = :office", "office", consultation.officeCode());
    conditions.add("l.id <> :id", "id", consultation.id());
    return conditions;
  }
}
