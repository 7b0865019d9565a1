package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.stack.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All that stands in the tables of the service, as their owner reads it. */
public final class EveryTable {

  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'";

  private EveryTable() {}

  /** In which tables a text stands, as text or as bytes. */
  public static List<String> thatSay(String text) throws SQLException {
    var found = new ArrayList<String>();
    var hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
    try (var owner = owner()) {
      for (var table : column(owner, TABLES)) {
        var rows = column(owner, "SELECT t::text FROM \"%s\" t".formatted(table));
        if (rows.stream().anyMatch(row -> row.contains(text) || row.contains(hex))) {
          found.add(table);
        }
      }
    }
    return found;
  }

  /** The first column of what the owner of the tables is answered. */
  public static List<String> column(String question) throws SQLException {
    try (var owner = owner()) {
      return column(owner, question);
    }
  }

  /** A connection of the owner of the tables, who may lock them. */
  public static Connection owner() throws SQLException {
    var database = TestInfrastructure.databaseOf("consultation-service");
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner().name(), database.owner().password());
  }

  private static List<String> column(Connection connection, String question) throws SQLException {
    var column = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        column.add(rows.getString(1));
      }
    }
    return column;
  }
}
