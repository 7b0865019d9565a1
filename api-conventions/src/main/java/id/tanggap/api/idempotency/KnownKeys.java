package id.tanggap.api.idempotency;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The keys of the last 24 hours, in the caller's transaction. */
@Singleton
class KnownKeys {

  static final Duration LIFE = Duration.ofHours(24);

  private static final String CLAIM = "SELECT pg_try_advisory_xact_lock(?)";

  private static final String FIND =
      """
      SELECT request_hash, status, headers, body FROM idempotency_key
      WHERE key_hash = ? AND expires_at > ?
      """;

  // Each new key sweeps a few old ones, so that the table stays as large as a day's keys.
  private static final String KEEP =
      """
      WITH expired AS (
        SELECT key_hash FROM idempotency_key
        WHERE expires_at <= ? AND key_hash <> ?
        ORDER BY expires_at LIMIT 10 FOR UPDATE SKIP LOCKED),
      swept AS (
        DELETE FROM idempotency_key k USING expired e WHERE k.key_hash = e.key_hash)
      INSERT INTO idempotency_key (key_hash, request_hash, status, headers, body, expires_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (key_hash) DO UPDATE SET request_hash = excluded.request_hash,
        status = excluded.status, headers = excluded.headers, body = excluded.body,
        expires_at = excluded.expires_at
      """;

  private final DataSource database;
  private final StoredHeaders headers;
  private final Clock clock;

  KnownKeys(DataSource database, StoredHeaders headers, Clock clock) {
    this.database = database;
    this.headers = headers;
    this.clock = clock;
  }

  /** Whether this transaction may work on the key; held until it ends. */
  boolean claim(IdempotencyKey key) {
    return query(
        CLAIM,
        statement -> {
          statement.setLong(1, key.lock());
          try (var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
          }
        });
  }

  Optional<KnownKey> find(IdempotencyKey key) {
    return query(
        FIND,
        statement -> {
          statement.setBytes(1, key.hash());
          statement.setTimestamp(2, Timestamp.from(clock.instant()));
          try (var row = statement.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
          }
        });
  }

  void keep(IdempotencyKey key, KnownKey known) {
    var now = clock.instant();
    query(
        KEEP,
        statement -> {
          statement.setTimestamp(1, Timestamp.from(now));
          statement.setBytes(2, key.hash());
          statement.setBytes(3, key.hash());
          statement.setBytes(4, known.requestHash());
          statement.setInt(5, known.answer().status());
          statement.setString(6, headers.written(known.answer().headers()));
          statement.setString(7, known.answer().body());
          statement.setTimestamp(8, Timestamp.from(now.plus(LIFE)));
          return statement.executeUpdate();
        });
  }

  private KnownKey read(ResultSet row) throws SQLException {
    var answer =
        new StoredAnswer(
            row.getInt("status"), headers.read(row.getString("headers")), row.getString("body"));
    return new KnownKey(row.getBytes("request_hash"), answer);
  }

  private <T> T query(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("idempotency_key", failed);
    }
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
