package id.tanggap.acceptance.instances;

import id.tanggap.stack.TestInfrastructure;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The tables of the instances, read and filled by the owner of their database. */
final class Tables {

  private final ServiceDatabase database;

  Tables(String database) {
    this.database = TestInfrastructure.databaseOf(database);
  }

  long number(String query) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(query, failure);
    }
  }

  void execute(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private Connection connect() throws SQLException {
    var owner = database.owner();
    return DriverManager.getConnection(database.jdbcUrl(), owner.name(), owner.password());
  }
}
