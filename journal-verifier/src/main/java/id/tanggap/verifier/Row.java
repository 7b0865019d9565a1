package id.tanggap.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One row of a journal as the database shows it: where it stands, what it covers, what it claims.
 */
record Row(
    long position,
    String subject,
    long sequence,
    String covered,
    byte[] previousHash,
    byte[] hash) {

  /**
   * Times in milliseconds, absent values empty, one value a line: written down in the journal's
   * README.
   */
  static final String QUERY =
      """
      SELECT position, subject, sequence, concat_ws(E'\\n', event_id::text, subject, sequence::text,
          partition_key, office, type, round(extract(epoch FROM occurred_at) * 1000)::bigint::text,
          round(extract(epoch FROM recorded_at) * 1000)::bigint::text, actor,
          coalesce(actor_role, ''), coalesce(causation_id::text, ''), data),
        previous_hash, hash
      FROM journal ORDER BY subject, sequence
      """;

  static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getBytes(5),
        row.getBytes(6));
  }

  byte[] recomputed() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(previousHash);
      return sha256.digest(covered.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
