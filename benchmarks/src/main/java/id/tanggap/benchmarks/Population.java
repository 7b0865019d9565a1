package id.tanggap.benchmarks;

import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.sql.SQLException;

/** Invented consultations in the service's own tables, made inside the database. */
final class Population {

  private static final int OPEN = 500;
  private static final int AT_ONCE = 100_000;

  private final ServiceDatabase database;
  private final String sql;
  private int size;

  Population(ServiceDatabase database) throws IOException {
    this.database = database;
    sql = NamedStatement.read("/consultations.sql");
  }

  /** Adds cases until there are so many, and lets the database look at them. */
  void growTo(int wanted) throws SQLException {
    try (var connection = BareTables.connect(database, database.owner());
        var statement = connection.createStatement()) {
      while (size < wanted) {
        var next = Math.min(wanted, size + AT_ONCE);
        statement.execute(between(size + 1, next));
        size = next;
      }
      statement.execute("VACUUM ANALYZE");
    }
  }

  private String between(int from, int to) {
    return sql.replace("${from}", Integer.toString(from))
        .replace("${to}", Integer.toString(to))
        .replace("${open}", Integer.toString(OPEN));
  }
}
