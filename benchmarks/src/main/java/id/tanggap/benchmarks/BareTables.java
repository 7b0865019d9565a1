package id.tanggap.benchmarks;

import id.tanggap.stack.postgres.DatabaseRole;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Copies of the service's tables with all their indexes, in a schema of their own. */
final class BareTables {

  private static final List<String> TABLES =
      List.of(
          "external_reference",
          "stakeholder",
          "content",
          "consultation",
          "progress_report",
          "response",
          "journal",
          "outbox");

  private BareTables() {}

  /**
   * Makes them anew and empty, indexes, constraints and the trigger included; foreign keys cannot
   * be copied.
   */
  static void prepare(ServiceDatabase database) throws SQLException {
    prepare(database, TABLES);
    try (var owner = connect(database, database.owner());
        var sql = owner.createStatement()) {
      sql.execute(
          "CREATE TRIGGER a_change_is_noted BEFORE UPDATE ON bare.consultation FOR EACH ROW"
              + " WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.note_change()");
    }
  }

  /** The same of any tables. */
  static void prepare(ServiceDatabase database, List<String> tables) throws SQLException {
    try (var owner = connect(database, database.owner());
        var sql = owner.createStatement()) {
      sql.execute("DROP SCHEMA IF EXISTS bare CASCADE");
      sql.execute("CREATE SCHEMA bare");
      sql.execute("CREATE SEQUENCE bare.entry_position");
      for (var table : tables) {
        sql.execute("CREATE TABLE bare.%s (LIKE public.%1$s INCLUDING ALL)".formatted(table));
      }
      var role = database.application().name();
      sql.execute("GRANT USAGE ON SCHEMA bare TO " + role);
      sql.execute("GRANT ALL ON ALL TABLES IN SCHEMA bare TO " + role);
      sql.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA bare TO " + role);
    }
  }

  /** A connection of the application role that finds these tables, for transactions. */
  static Connection open(ServiceDatabase database) throws SQLException {
    var connection = connect(database, database.application());
    connection.setSchema("bare");
    connection.setAutoCommit(false);
    return connection;
  }

  /** A connection of a role that finds the tables of the service. */
  static Connection connect(ServiceDatabase database, DatabaseRole role) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), role.name(), role.password());
  }
}
