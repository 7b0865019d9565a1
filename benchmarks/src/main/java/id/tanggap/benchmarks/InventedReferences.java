package id.tanggap.benchmarks;

import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * References in the service's own tables, made inside the database of words as real texts use them.
 */
final class InventedReferences {

  static final int ARTICLES_OF_ONE = 50;

  private static final int AT_ONCE = 200;

  private InventedReferences() {}

  /**
   * Makes so many articles and lets the database look at them.
   *
   * @return so many searches, as somebody would type them
   */
  static List<String> make(ServiceDatabase database, int articles, int searches)
      throws IOException, SQLException {
    try (var connection = BareTables.connect(database, database.owner())) {
      fill(connection, articles / ARTICLES_OF_ONE);
      return typed(connection, searches);
    }
  }

  private static void fill(Connection connection, int references) throws IOException, SQLException {
    var some = NamedStatement.read("/references.sql");
    try (var statement = connection.createStatement()) {
      statement.execute(NamedStatement.read("/vocabulary.sql"));
      for (var from = 1; from <= references; from += AT_ONCE) {
        var to = Math.min(references, from + AT_ONCE - 1);
        statement.execute(some.replace("${from}", "" + from).replace("${to}", "" + to));
      }
      statement.execute("VACUUM ANALYZE");
    }
  }

  private static List<String> typed(Connection connection, int searches)
      throws IOException, SQLException {
    try (var query = connection.prepareStatement(NamedStatement.read("/questions.sql"))) {
      query.setInt(1, searches);
      var typed = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          typed.add(rows.getString(1));
        }
      }
      return typed;
    }
  }
}
