package id.tanggap.consultation.exchange.imports;

import id.tanggap.consultation.exchange.layout.RowProblem;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Four columns that say why a row is refused, or nothing. */
final class ProblemColumns {

  private ProblemColumns() {}

  static void bind(PreparedStatement statement, int first, @Nullable RowProblem problem)
      throws SQLException {
    statement.setString(first, problem == null ? null : problem.type().slug());
    statement.setString(first + 1, problem == null ? null : problem.column());
    statement.setString(first + 2, problem == null ? null : problem.why().indonesian());
    statement.setString(first + 3, problem == null ? null : problem.why().english());
  }
}
