package id.tanggap.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A prepared statement that takes its values in order. */
record BareStatement(PreparedStatement prepared) {

  static BareStatement on(Connection connection, String sql) throws SQLException {
    return new BareStatement(connection.prepareStatement(sql));
  }

  /** Runs it; an answer is read to its end. */
  void run(@Nullable Object... values) throws SQLException {
    set(values);
    if (prepared.execute()) {
      try (var rows = prepared.getResultSet()) {
        while (rows.next()) {}
      }
    }
  }

  /** Keeps the values for {@link #runAdded}. */
  void add(@Nullable Object... values) throws SQLException {
    set(values);
    prepared.addBatch();
  }

  /** Runs it for all values that were kept, in one batch. */
  void runAdded() throws SQLException {
    prepared.executeBatch();
  }

  private void set(@Nullable Object... values) throws SQLException {
    for (var each = 0; each < values.length; each++) {
      prepared.setObject(each + 1, values[each]);
    }
  }
}
