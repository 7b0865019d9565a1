package id.tanggap.demo;

import id.tanggap.demo.api.StackFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the services have written into their journals, read in their application role. */
final class Journals {

  private static final String TYPES = "SELECT type, count(*) FROM journal GROUP BY type";
  private static final String UNPUBLISHED = "SELECT count(*) FROM outbox";
  private static final String RUNGS_DUE =
      "SELECT count(*) FROM clock WHERE next_wake <= to_timestamp(?)";
  private static final String HAS_CLOCKS = "SELECT count(to_regclass('clock'))";

  private final Collection<StackFile.Database> databases;

  Journals(Collection<StackFile.Database> databases) {
    this.databases = databases;
  }

  /** How many events of each type the journals hold. */
  SortedMap<String, Long> countByType() {
    var counts = new TreeMap<String, Long>();
    for (var database : databases) {
      query(database, connection -> addTypes(connection, counts));
    }
    return counts;
  }

  /** Events not yet published, and rungs of clocks that should have fired by {@code now}. */
  long unfinished(Instant now) {
    return databases.stream()
        .mapToLong(database -> query(database, connection -> unfinished(connection, now)))
        .sum();
  }

  private static long addTypes(Connection connection, SortedMap<String, Long> counts)
      throws SQLException {
    try (var statement = connection.createStatement();
        var types = statement.executeQuery(TYPES)) {
      while (types.next()) {
        counts.merge(types.getString(1), types.getLong(2), Long::sum);
      }
      return counts.size();
    }
  }

  private static long unfinished(Connection connection, Instant now) throws SQLException {
    var unpublished = number(connection, UNPUBLISHED);
    return number(connection, HAS_CLOCKS) == 0
        ? unpublished
        : unpublished + rungsDue(connection, now);
  }

  private static long rungsDue(Connection connection, Instant now) throws SQLException {
    try (var statement = connection.prepareStatement(RUNGS_DUE)) {
      statement.setLong(1, now.getEpochSecond());
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static long query(StackFile.Database database, Question question) {
    try (var connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      connection.setReadOnly(true);
      return question.ask(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(database.jdbcUrl(), e);
    }
  }

  private interface Question {
    long ask(Connection connection) throws SQLException;
  }
}
