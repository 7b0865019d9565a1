package id.tanggap.consultation.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service, entered with the rights the service has. */
public record Database(String jdbcUrl, String user, String password) {

  /** Where the running service keeps its books. */
  public static Database ofTheService() {
    return new Database(setting("jdbc.url"), setting("username"), setting("password"));
  }

  /** How many rows a table has, or those of it that a WHERE behind its name leaves. */
  public long count(String table) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first column of the first row. */
  public String text(String question) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Runs a statement that may be refused. */
  public void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A connection of its own. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user, password);
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
  }
}
