package id.tanggap.consultation.exchange.imports;

import id.tanggap.consultation.exchange.layout.RowProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one file while it is read, and holds no more of them than a handful. */
final class RowShelf implements AutoCloseable {

  private static final int HANDFUL = 500;

  private final Connection connection;
  private final PreparedStatement insert;
  private final UUID importId;
  private int rows;
  private int refused;

  RowShelf(Connection connection, UUID importId) throws SQLException {
    this.connection = connection;
    this.insert = connection.prepareStatement(ImportRows.KEEP);
    this.importId = importId;
  }

  /** A ticket that may go into the books. */
  void lay(int line, String reference, String ticket) {
    add(line, Outcome.PENDING, reference, ticket, null);
  }

  /** A row that goes nowhere. */
  void lay(int line, @Nullable String reference, RowProblem problem) {
    refused++;
    add(line, Outcome.REFUSED, reference, null, problem);
  }

  int rows() {
    return rows;
  }

  int refused() {
    return refused;
  }

  /** All of it is there. */
  void complete() {
    try {
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new StoreFailure(failure);
    }
  }

  private void add(
      int line,
      Outcome outcome,
      @Nullable String reference,
      @Nullable String ticket,
      @Nullable RowProblem problem) {
    try {
      insert.setObject(1, importId);
      insert.setInt(2, line);
      insert.setString(3, outcome.name());
      insert.setString(4, reference);
      insert.setString(5, ticket);
      ProblemColumns.bind(insert, 6, problem);
      insert.addBatch();
    } catch (SQLException failure) {
      throw new StoreFailure(failure);
    }
    rows++;
    if (rows % HANDFUL == 0) {
      complete();
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    connection.close();
  }
}
