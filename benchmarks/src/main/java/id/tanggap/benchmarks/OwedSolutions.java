package id.tanggap.benchmarks;

import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

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
    try (var file = OwedSolutions.class.getResourceAsStream("/solutions.sql")) {
      sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void are(int howMany) throws SQLException {
    try (var connection = connect();
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
    try (var connection = connect();
        var behind = connection.prepareStatement(BEHIND)) {
      while (isAny(behind)) {
        Thread.sleep(LOOK_AGAIN_AFTER_MILLISECONDS);
      }
    }
  }

  private static boolean isAny(PreparedStatement question) throws SQLException {
    try (var answer = question.executeQuery()) {
      return answer.next();
    }
  }

  private Connection connect() throws SQLException {
    var owner = database.owner();
    return DriverManager.getConnection(database.jdbcUrl(), owner.name(), owner.password());
  }
}
