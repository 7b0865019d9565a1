package id.tanggap.acceptance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What transactions leave in the database of one service, without those that the service makes by
 * itself: news of others marks the inbox, and what fires when its time has come is journalled by
 * the system. Tables of what was learnt, of clocks, of their figures and of the marks of time are
 * left out: only news and the service's own workers write there. What is published leaves the
 * outbox at any time, and that leaves no trace.
 */
final class Traces implements AutoCloseable {

  private static final String NOW = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text";
  private static final String TABLES =
      """
      SELECT quote_ident(relname) FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND has_table_privilege(oid, 'SELECT')
        AND (relname = 'inbox' OR coalesce(obj_description(oid), '') NOT LIKE 'Learnt:%')
        AND relname NOT IN ('clock', 'counted_obligation', 'compliance_change', 'compliance_count',
          'change_mark')
      """;
  private static final String WRITTEN =
      "SELECT '%1$s' AS place, xmin::text::bigint AS writer FROM %1$s"
          + " WHERE xmin::text::bigint >= ${since}";
  private static final String BY_SOMEBODY =
      """
      WITH written AS (%s)
      SELECT DISTINCT place FROM written
      WHERE writer NOT IN (SELECT writer FROM written WHERE place = 'inbox')
        AND writer NOT IN (SELECT xmin::text::bigint FROM journal WHERE actor = 'system')
      ORDER BY place
      """;

  private final Connection connection;
  private final String bySomebody;

  Traces(Database database) {
    try {
      connection = database.connect();
      bySomebody =
          BY_SOMEBODY.formatted(
              texts(TABLES).stream()
                  .map(WRITTEN::formatted)
                  .collect(Collectors.joining(" UNION ALL ")));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first transaction that is still to come. */
  String now() {
    return texts(NOW).getFirst();
  }

  /** The tables in which somebody wrote from this transaction on. */
  List<String> since(String transaction) {
    return texts(bySomebody.replace("${since}", transaction));
  }

  private List<String> texts(String query) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
