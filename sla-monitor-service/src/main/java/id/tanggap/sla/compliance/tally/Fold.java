package id.tanggap.sla.compliance.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Adds the changes to the count and takes them away, in one step that readers see whole. */
@ApplicationScoped
class Fold {

  /** Mostly nothing has changed, and then nobody else is kept away. */
  private static final String ALONE_WITH_CHANGES =
      """
      SELECT CASE WHEN EXISTS (SELECT FROM compliance_change)
        THEN pg_try_advisory_xact_lock(7023423451200001) ELSE false END
      """;

  private static final String FOLD =
      """
      WITH taken AS (DELETE FROM compliance_change RETURNING *)
      INSERT INTO compliance_count AS c (office_code, day, subject, channel, section_code,
        topic_code, officer_id, figure, minutes, amount)
      SELECT office_code, day, subject, channel, section_code, topic_code, officer_id, figure,
        minutes, sum(amount)
      FROM taken
      GROUP BY office_code, day, subject, channel, section_code, topic_code, officer_id, figure,
        minutes
      HAVING sum(amount) <> 0
      ON CONFLICT ON CONSTRAINT a_figure_is_counted_in_one_place
        DO UPDATE SET amount = c.amount + excluded.amount
      """;

  private final EntityManager database;

  Fold(EntityManager database) {
    this.database = database;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void now() {
    if (database.createNativeQuery(ALONE_WITH_CHANGES, Boolean.class).getSingleResult()
        == Boolean.TRUE) {
      database.createNativeQuery(FOLD).executeUpdate();
    }
  }
}
