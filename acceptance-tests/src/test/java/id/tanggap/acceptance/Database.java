package id.tanggap.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** A database, entered with one role. */
record Database(String url, String user, String password) {

  /** That of a service, in its application role. */
  static Database of(String service, RunningStack stack) {
    var database = Objects.requireNonNull(stack.description().postgres().get(service));
    return new Database(database.jdbcUrl(), database.user(), database.password());
  }

  long number(String query) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
