package id.tanggap.api.idempotency;

import id.tanggap.api.retention.Expiring;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;

/** Keys of more than a day ago: new ones sweep them, but where none come they would stay. */
@Singleton
class ExpiredKeys implements Expiring {

  private static final String SWEEP =
      """
      DELETE FROM idempotency_key WHERE key_hash IN (
        SELECT key_hash FROM idempotency_key WHERE expires_at <= ?
         ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED)
      """;

  private final DataSource database;

  ExpiredKeys(DataSource database) {
    this.database = database;
  }

  /** Keys belong to clients, not to offices. */
  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SWEEP)) {
      statement.setTimestamp(1, Timestamp.from(now));
      statement.setInt(2, most);
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("idempotency_key", failure);
    }
  }
}
