package id.tanggap.escalation.escalation;

import id.tanggap.api.idempotency.StoredAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Follows what consultation-service did at the wish of a stakeholder (UU PDP 27/2022). */
@ApplicationScoped
class Privacy implements Following.Privacy {

  private static final List<String> TEXTS =
      List.of(
          """
          DELETE FROM cited_article WHERE text_id IN (
            SELECT t.id FROM escalation_text t JOIN escalation e ON e.id = t.escalation_id
             WHERE e.consultation_id = ?1)
          """,
          """
          DELETE FROM escalation_text WHERE escalation_id IN (
            SELECT id FROM escalation WHERE consultation_id = ?1)
          """);

  private static final String LEARN =
      """
      INSERT INTO restricted_consultation (consultation_id, restricted, told)
      VALUES (?1, ?2, ?3)
      ON CONFLICT (consultation_id) DO UPDATE
        SET restricted = excluded.restricted, told = excluded.told
        WHERE restricted_consultation.told < excluded.told
      """;

  private static final String IS_RESTRICTED =
      "SELECT EXISTS (SELECT 1 FROM restricted_consultation WHERE consultation_id = ?1 AND restricted)";

  private final Session database;
  private final StoredAnswers answers;

  Privacy(Session database, StoredAnswers answers) {
    this.database = database;
    this.answers = answers;
  }

  @Override
  public void erase(UUID consultation) {
    database.flush();
    TEXTS.forEach(
        statement ->
            database.createNativeQuery(statement).setParameter(1, consultation).executeUpdate());
    answers.forgetWhatMentions(List.of(consultation));
  }

  @Override
  public void restrict(List<UUID> consultations, long told) {
    learn(consultations, Boolean.TRUE, told);
  }

  @Override
  public void liftRestriction(List<UUID> consultations, long told) {
    learn(consultations, Boolean.FALSE, told);
  }

  boolean isRestricted(UUID consultation) {
    return database
        .createNativeQuery(IS_RESTRICTED, Boolean.class)
        .setParameter(1, consultation)
        .getSingleResult();
  }

  private void learn(List<UUID> consultations, Boolean restricted, long told) {
    for (var consultation : consultations) {
      database
          .createNativeQuery(LEARN)
          .setParameter(1, consultation)
          .setParameter(2, restricted)
          .setParameter(3, told)
          .executeUpdate();
    }
  }
}
