package id.tanggap.consultation.retention;

import id.tanggap.api.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.hibernate.Session;

/**
 * Papers of ended consultations: they served the analysis (FF-5c), so they go before the words that
 * came of it. Kind, length and times stay. Documents that share their bytes go together, so a batch
 * may be larger than asked.
 */
@ApplicationScoped
class ExpiringDocuments implements Expiring {

  private static final String ERASE =
      """
      WITH expired AS (
        SELECT d.consultation_id, d.content_id FROM document d
          JOIN consultation c ON c.id = d.consultation_id
         WHERE d.erased_at IS NULL AND c.ended_at < :before
           AND (:everywhere OR c.office_code IN (:offices))
         ORDER BY d.id LIMIT :most FOR UPDATE OF d, c SKIP LOCKED),
      gone AS (
        DELETE FROM document_chunk WHERE content_id IN (SELECT content_id FROM expired))
      UPDATE document SET file_name = NULL, sha256 = NULL, salt = NULL, erased_at = :now
       WHERE (consultation_id, content_id) IN (SELECT consultation_id, content_id FROM expired)
         AND erased_at IS NULL
      """;

  private final Session database;
  private final RetentionConfig config;

  ExpiringDocuments(Session database, RetentionConfig config) {
    this.database = database;
    this.config = config;
  }

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    return database
        .createNativeMutationQuery(ERASE)
        .setParameter("before", now.atOffset(ZoneOffset.UTC).minus(config.documents()).toInstant())
        .setParameter("now", now)
        .setParameter("everywhere", offices.contains("*"))
        .setParameterList("offices", offices)
        .setParameter("most", most)
        .executeUpdate();
  }
}
