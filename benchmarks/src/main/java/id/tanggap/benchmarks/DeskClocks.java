package id.tanggap.benchmarks;

import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.sql.SQLException;

/** Clocks of sla-monitor-service, or copies of them, made inside the database. */
final class DeskClocks {

  private static final int AT_ONCE = 100_000;
  private static final int LOOK_AGAIN_AFTER_MILLISECONDS = 20;

  private final ServiceDatabase database;
  private final String schema;
  private final String office;
  private final String sql;

  /** Of the service itself in {@code public}, or of the yardstick in {@code bare}. */
  DeskClocks(ServiceDatabase database, String schema, String office) throws IOException {
    this.database = database;
    this.schema = schema;
    this.office = office;
    sql = NamedStatement.read("/clocks.sql");
  }

  /** Arms so many that are due evenly between two times, in seconds from now. */
  void arm(int howMany, int first, int last) throws SQLException {
    try (var connection = BareTables.connect(database, database.owner());
        var statement = connection.createStatement()) {
      for (var made = 0; made < howMany; made += AT_ONCE) {
        statement.execute(due(Math.min(AT_ONCE, howMany - made), first, last));
      }
    }
  }

  /** Lets the database look at what was made. */
  void settle() throws SQLException {
    try (var connection = BareTables.connect(database, database.owner());
        var statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** Waits until every clock that was due before some seconds from now has been told. */
  void awaitNoneDueWithin(int seconds) throws SQLException, InterruptedException {
    try (var connection = BareTables.connect(database, database.owner());
        var due =
            connection.prepareStatement(
                "SELECT 1 FROM %s.clock WHERE next_wake <= clock_timestamp() + make_interval(secs => ?) LIMIT 1"
                    .formatted(schema))) {
      due.setInt(1, seconds);
      while (NamedStatement.isAny(due)) {
        Thread.sleep(LOOK_AGAIN_AFTER_MILLISECONDS);
      }
    }
  }

  private String due(int howMany, int first, int last) {
    return sql.replace("${schema}", schema)
        .replace("${office}", office)
        .replace("${howMany}", Integer.toString(howMany))
        .replace("${first}", Integer.toString(first))
        .replace("${last}", Integer.toString(last));
  }
}
