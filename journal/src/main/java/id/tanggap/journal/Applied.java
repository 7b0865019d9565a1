package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far each line of events has been applied: two round trips for a batch of any size. */
@ApplicationScoped
class Applied {

  private static final String SELECT =
      """
      SELECT w.source, w.subject, coalesce(i.sequence, 0)
        FROM unnest(?::text[], ?::text[]) AS w (source, subject)
        LEFT JOIN inbox i USING (source, subject)
      """;

  /** A row that another consumer has moved meanwhile is not moved again: the batch starts over. */
  private static final String ADVANCE =
      """
      INSERT INTO inbox (source, subject, sequence) VALUES (?, ?, ?)
      ON CONFLICT (source, subject) DO UPDATE SET sequence = excluded.sequence
       WHERE inbox.sequence = ?
      """;

  private final AgroalDataSource dataSource;

  Applied(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  Map<Line, Long> of(Collection<Line> lines) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(SELECT)) {
      select.setArray(1, texts(connection, lines.stream().map(Line::source).toList()));
      select.setArray(2, texts(connection, lines.stream().map(Line::subject).toList()));
      var sequences = new HashMap<Line, Long>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          sequences.put(new Line(found.getString(1), found.getString(2)), found.getLong(3));
        }
      }
      return sequences;
    } catch (SQLException failure) {
      throw new JournalFailure("could not read the inbox", failure);
    }
  }

  void advance(Map<Line, Long> before, Map<Line, Long> after) {
    try (var connection = dataSource.getConnection();
        var upsert = connection.prepareStatement(ADVANCE)) {
      for (var line : after.entrySet()) {
        upsert.setString(1, line.getKey().source());
        upsert.setString(2, line.getKey().subject());
        upsert.setLong(3, line.getValue());
        upsert.setLong(4, before.getOrDefault(line.getKey(), 0L));
        upsert.addBatch();
      }
      // the parameter behind VALUES keeps the driver from making one statement of them, uncounted
      for (var moved : upsert.executeBatch()) {
        if (moved != 1) {
          throw new AppliedElsewhere();
        }
      }
    } catch (SQLException failure) {
      throw new JournalFailure("could not advance the inbox", failure);
    }
  }

  private static java.sql.Array texts(Connection connection, List<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  /** Another consumer applied events of the same subject in the same moment. */
  static final class AppliedElsewhere extends RuntimeException {}
}
