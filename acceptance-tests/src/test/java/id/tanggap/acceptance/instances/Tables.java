package id.tanggap.acceptance.instances;

import id.tanggap.stack.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The tables of the instances, read and filled by the owner of their database over one connection:
 * they are looked at again and again, and to come in costs more than to look.
 */
final class Tables implements AutoCloseable {

  private final Connection connection;

  Tables(String database) {
    var described = TestInfrastructure.databaseOf(database);
    var owner = described.owner();
    try {
      connection = DriverManager.getConnection(described.jdbcUrl(), owner.name(), owner.password());
    } catch (SQLException failure) {
      throw new IllegalStateException(database, failure);
    }
  }

  long number(String query) {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(query, failure);
    }
  }

  void execute(String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
