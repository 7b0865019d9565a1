package id.tanggap.stack.rebuild;

import id.tanggap.stack.StackFile;
import id.tanggap.stack.postgres.DatabaseRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database with tables of what was learnt, and a role that may read them. */
record LearntDatabase(String jdbcUrl, DatabaseRole reader) {

  /**
   * As the product itself, where rows show themselves only to whoever says that it may see them.
   */
  private static final String PRODUCT_ASKS = "SELECT set_config('tanggap.asker', 'SYSTEM', false)";

  static LearntDatabase of(StackFile.Postgres live) {
    return new LearntDatabase(live.jdbcUrl(), new DatabaseRole(live.user(), live.password()));
  }

  /** One moment of it: everything that is read there belongs together. */
  Moment moment() throws SQLException {
    var connection = DriverManager.getConnection(jdbcUrl, reader.name(), reader.password());
    try (var statement = connection.createStatement()) {
      statement.execute(PRODUCT_ASKS);
    }
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return new Moment(connection);
  }
}
