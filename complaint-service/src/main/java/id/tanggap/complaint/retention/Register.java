package id.tanggap.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Takes out of a register of personal data what was told in it and has outlived its time. */
@ApplicationScoped
public class Register {

  private static final String OF_OFFICES =
      "('*' = ANY (string_to_array(:offices, ',')) OR office_code = ANY (string_to_array(:offices, ',')))";

  private final Session database;
  private final RetentionConfig config;

  Register(Session database, RetentionConfig config) {
    this.database = database;
    this.config = config;
  }

  /**
   * Erases the words of the longest ended; those that another run has are left to it. Answers whose
   * they were.
   */
  public List<UUID> erase(Kept kept, Set<String> offices, Instant now, int most) {
    var before = now.atOffset(ZoneOffset.UTC).minus(config.personalDataRegisters()).toInstant();
    return database
        .createNativeQuery(kept.erasure(), UUID.class)
        .setParameter("now", now)
        .setParameter("before", before)
        .setParameter("offices", String.join(",", offices))
        .setParameter("most", most)
        .list();
  }

  /** Where such words stand, and what says that the matter is over. */
  public enum Kept {
    INCIDENTS("personal_data_incident", "account", "notified_at"),
    REQUESTS("personal_data_request", "content", "ended_at");

    private final String table;
    private final String words;
    private final String end;

    Kept(String table, String words, String end) {
      this.table = table;
      this.words = words;
      this.end = end;
    }

    private String erasure() {
      return """
      UPDATE %1$s SET %2$s = NULL, erased_at = :now WHERE id IN (
        SELECT id FROM %1$s WHERE erased_at IS NULL AND %3$s < :before AND %4$s
         ORDER BY %3$s LIMIT :most FOR UPDATE SKIP LOCKED)
      RETURNING id
      """
          .formatted(table, words, end, OF_OFFICES);
    }
  }
}
