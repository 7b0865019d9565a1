package id.tanggap.complaint.stage;

import id.tanggap.stack.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of the service as their owner sees them, past the wall. */
public final class Books {

  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = '%s' AND table_type = 'BASE TABLE'";

  private Books() {}

  /** Every row of every table but those under seal, as text. */
  public static List<String> everyRow() {
    return everyRow("public");
  }

  /** Every row of every table of a schema, as text. */
  public static List<String> everyRow(String schema) {
    try (var owner = owner()) {
      var rows = new ArrayList<String>();
      for (var table : ask(owner, TABLES.formatted(schema))) {
        rows.addAll(ask(owner, "SELECT t::text FROM %s.\"%s\" t".formatted(schema, table)));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of what the owner is answered. */
  public static List<String> ask(String question) {
    try (var owner = owner()) {
      return ask(owner, question);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static String idOf(String number) {
    return ask("SELECT id FROM complaint WHERE number = '%s'".formatted(number)).getFirst();
  }

  private static Connection owner() throws SQLException {
    var database = TestInfrastructure.databaseOf("complaint-service");
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner().name(), database.owner().password());
  }

  private static List<String> ask(Connection connection, String question) throws SQLException {
    var answers = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answers.add(String.valueOf(rows.getString(1)));
      }
    }
    return answers;
  }
}
