package id.tanggap.benchmarks;

import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.sql.SQLException;

/** Solutions owed in sla-monitor-service, made inside the database and due in some days. */
final class OwedSolutions {

  private static final int AT_ONCE = 100_000;
  private static final int LOOK_AGAIN_AFTER_MILLISECONDS = 200;
  private static final String BEHIND =
      "SELECT 1 FROM clock WHERE kind = 'SOLUTION' AND calendar_considered < 2 LIMIT 1";

  private final ServiceDatabase database;
  private final String sql;

  OwedSolutions(ServiceDatabase database) throws IOException {
    this.database = database;
    sql = NamedStatement.read("/solutions.sql");
  }

  void are(int howMany) throws SQLException {
    try (var connection = BareTables.connect(database, database.owner());
        var statement = connection.createStatement()) {
      for (var made = 0; made < howMany; made += AT_ONCE) {
        statement.execute(
            sql.replace("${howMany}", Integer.toString(Math.min(AT_ONCE, howMany - made))));
      }
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** Waits until each of them was looked at by the second version of its calendar. */
  void awaitCountedAnew() throws SQLException, InterruptedException {
    try (var connection = BareTables.connect(database, database.owner());
        var behind = connection.prepareStatement(BEHIND)) {
      while (NamedStatement.isAny(behind)) {
        Thread.sleep(LOOK_AGAIN_AFTER_MILLISECONDS);
      }
    }
  }
}
