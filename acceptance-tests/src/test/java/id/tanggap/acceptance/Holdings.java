package id.tanggap.acceptance;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What stands in every table of every service, as one number for each table; a mark of the time,
 * which comes every few minutes, is nobody's doing.
 */
record Holdings(Map<String, String> tables) {

  private static final Duration QUIET = Duration.ofMillis(700);

  private static final String READABLE =
      """
      SELECT quote_ident(relname) FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND has_table_privilege(oid, 'SELECT')
        AND relname <> 'change_mark'
      """;

  /** Once the news of what was done before has gone round. */
  static Holdings settled(RunningStack stack) {
    var last = new AtomicReference<>(of(stack));
    return await()
        .pollInterval(QUIET)
        .atMost(Duration.ofSeconds(30))
        .until(() -> of(stack), now -> now.equals(last.getAndSet(now)));
  }

  /** The tables in which something else stands now. */
  List<String> whatMovedUntil(Holdings later) {
    var names = new TreeSet<>(tables.keySet());
    names.addAll(later.tables.keySet());
    names.removeIf(name -> tables.getOrDefault(name, "").equals(later.tables.get(name)));
    return List.copyOf(names);
  }

  private static Holdings of(RunningStack stack) {
    var tables = new HashMap<String, String>();
    for (var service : Services.ALL) {
      try (var connection = Database.of(service, stack).connect()) {
        for (var table : readable(connection)) {
          tables.put(service + "." + table, sum(connection, table));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(service, e);
      }
    }
    return new Holdings(tables);
  }

  private static List<String> readable(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(READABLE)) {
      var names = new TreeSet<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return List.copyOf(names);
    }
  }

  /** The same rows give the same number, in whatever order. */
  private static String sum(Connection connection, String table) throws SQLException {
    var query =
        "SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %s t";
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query.formatted(table))) {
      row.next();
      return row.getString(1);
    }
  }
}
