package id.tanggap.complaint.sealedreport;

import id.tanggap.api.caller.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema of the sealed store, by its own role, in the caller's transaction. */
@ApplicationScoped
class SealedDatabase {

  private static final String INTEGRITY_ASKS =
      """
      SELECT set_config('tanggap.asker', 'INTEGRITY', true), set_config('tanggap.person', ?, true),
        set_config('tanggap.offices', ?, true)
      """;

  private static final String PRODUCT_WORKS = "SELECT set_config('tanggap.asker', 'SYSTEM', true)";

  private final AgroalDataSource database;

  SealedDatabase(@DataSource("sealed") AgroalDataSource database) {
    this.database = database;
  }

  /** From here on this transaction sees what this integrity officer may open. */
  void opensTo(Caller officer) {
    var offices = String.join(",", officer.offices());
    query(INTEGRITY_ASKS, _ -> true, officer.personId().toString(), offices);
  }

  /** The product itself works here. */
  void works() {
    query(PRODUCT_WORKS, _ -> true);
  }

  /** What the rows of an answer say. */
  <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... parameters) {
    return with(
        sql,
        statement -> {
          var answers = new ArrayList<T>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              answers.add(reading.of(rows));
            }
          }
          return answers;
        },
        parameters);
  }

  /** Changes rows. */
  void change(String sql, @Nullable Object... parameters) {
    with(sql, PreparedStatement::executeUpdate, parameters);
  }

  private <T> T with(String sql, Work<T> work, @Nullable Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      return work.in(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException("the sealed store does not answer", failure);
    }
  }

  /** What one row says. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T in(PreparedStatement statement) throws SQLException;
  }
}
