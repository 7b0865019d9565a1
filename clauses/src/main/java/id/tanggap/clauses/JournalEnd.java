package id.tanggap.clauses;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * How far the journal of a service had come before something was refused. Whatever people wrote
 * behind it is a change by a refused command; the service itself may hear news at any time.
 */
public record JournalEnd(DataSource database, long position) {

  private static final String END = "SELECT coalesce(max(position), 0)::text FROM journal";
  private static final String BY_PEOPLE =
      "SELECT type || ' ' || subject FROM journal WHERE actor <> 'system' AND position > ";

  /** Where it ends now. */
  public static JournalEnd of(DataSource database) {
    return new JournalEnd(database, Long.parseLong(texts(database, END).getFirst()));
  }

  /** The type and subject of each event that people brought about since. */
  public List<String> writtenSince() {
    return texts(database, BY_PEOPLE + position);
  }

  private static List<String> texts(DataSource database, String query) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException failure) {
      throw new IllegalStateException(query, failure);
    }
  }
}
