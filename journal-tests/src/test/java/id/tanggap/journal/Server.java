package id.tanggap.journal;

import id.tanggap.stack.TestInfrastructure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The database server as its administrators handle it, past everything the application may do. */
final class Server {

  private Server() {}

  /** A database with the tables of this module, for tests that need one of their own. */
  static void provide(String database) {
    var described = TestInfrastructure.databaseOf(database);
    var owner = described.owner();
    Flyway.configure()
        .dataSource(described.jdbcUrl(), owner.name(), owner.password())
        .placeholders(Map.of("applicationRole", described.application().name()))
        .locations("db/journal")
        .load()
        .migrate();
  }

  /** The same tables once more, in a schema of their own. */
  static void provide(String database, String schema) {
    var described = TestInfrastructure.databaseOf(database);
    var owner = described.owner();
    Flyway.configure()
        .dataSource(described.jdbcUrl(), owner.name(), owner.password())
        .placeholders(Map.of("applicationRole", described.sealed().name()))
        .locations("db/journal")
        .schemas(schema)
        .load()
        .migrate();
  }

  static void asOwner(String database, String... statements) throws SQLException {
    var described = TestInfrastructure.databaseOf(database);
    run(described.jdbcUrl(), described.owner().name(), described.owner().password(), statements);
  }

  static long count(String database, String question) throws SQLException {
    var described = TestInfrastructure.databaseOf(database);
    var owner = described.owner();
    try (var connection =
            DriverManager.getConnection(described.jdbcUrl(), owner.name(), owner.password());
        var sql = connection.createStatement();
        var answer = sql.executeQuery(question)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  /** Every connection is cut, and none can be made until {@link #comesBack}. */
  static void goesAway(String database) throws SQLException {
    var name = TestInfrastructure.databaseOf(database).name();
    asSuperuser(
        database, "ALTER DATABASE " + name + " ALLOW_CONNECTIONS false", endOfConnectionsTo(name));
  }

  static void comesBack(String database) throws SQLException {
    var name = TestInfrastructure.databaseOf(database).name();
    asSuperuser(database, "ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
  }

  /** As a primary that was demoted: every connection is cut, and new ones only read. */
  static void onlyReads(String database) throws SQLException {
    var name = TestInfrastructure.databaseOf(database).name();
    asSuperuser(
        database,
        "ALTER DATABASE " + name + " SET default_transaction_read_only = on",
        endOfConnectionsTo(name));
  }

  static void writesAgain(String database) throws SQLException {
    var name = TestInfrastructure.databaseOf(database).name();
    asSuperuser(
        database,
        "ALTER DATABASE " + name + " RESET default_transaction_read_only",
        endOfConnectionsTo(name));
  }

  /** What the server answers, whatever becomes of the database meanwhile. */
  static String ask(String database, String question) {
    try (var connection = DriverManager.getConnection(maintenance(database), "postgres", "");
        var sql = connection.createStatement();
        var answer = sql.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void asSuperuser(String database, String... statements) throws SQLException {
    run(maintenance(database), "postgres", "", statements);
  }

  private static String endOfConnectionsTo(String name) {
    return "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'";
  }

  private static String maintenance(String database) {
    var described = TestInfrastructure.databaseOf(database);
    return described.jdbcUrl().replace("/" + described.name(), "/postgres");
  }

  private static void run(String url, String user, String password, String... statements)
      throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var sql = connection.createStatement()) {
      for (var statement : statements) {
        sql.execute(statement);
      }
    }
  }
}
