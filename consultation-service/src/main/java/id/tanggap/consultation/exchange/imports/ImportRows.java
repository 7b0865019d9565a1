package id.tanggap.consultation.exchange.imports;

import id.tanggap.consultation.exchange.layout.RowProblem;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of files, in the caller's transaction. Plain statements in batches: tens of thousands go
 * through here, and none needs to be an object longer than that.
 */
@ApplicationScoped
class ImportRows {

  static final String KEEP =
      """
      INSERT INTO ticket_import_row
        (import_id, line, outcome, reference, ticket, slug, at_column, why_id, why_en)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String NEXT =
      """
      SELECT line, ticket FROM ticket_import_row
       WHERE import_id = ? AND outcome = 'PENDING' ORDER BY line LIMIT ?
      """;

  private static final String SETTLE =
      """
      UPDATE ticket_import_row r SET outcome = n.outcome, ticket = NULL,
             consultation_id = n.consultation_id, slug = n.slug, at_column = n.at_column,
             why_id = n.why_id, why_en = n.why_en
        FROM unnest(?::int[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
          n (line, outcome, consultation_id, slug, at_column, why_id, why_en)
       WHERE r.import_id = ? AND r.line = n.line AND r.line BETWEEN ? AND ? AND r.outcome = 'PENDING'
      """;

  private static final String REPORT =
      """
      SELECT r.line, r.reference, r.outcome, c.id, c.number, r.slug, r.at_column,
             r.why_id, r.why_en
        FROM ticket_import_row r LEFT JOIN consultation c ON c.id = r.consultation_id AND NOT c.restricted
       WHERE r.import_id = ? AND r.line > ? ORDER BY r.line LIMIT ?
      """;

  private final AgroalDataSource dataSource;

  ImportRows(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Where rows of a file are laid down while it is read; to be closed. */
  RowShelf shelf(UUID importId) throws SQLException {
    return new RowShelf(dataSource.getConnection(), importId);
  }

  /** The next rows of a file whose turn has come. */
  List<PendingRow> next(UUID importId, int most) {
    return rows(
        NEXT,
        select -> {
          select.setObject(1, importId);
          select.setInt(2, most);
        },
        row -> new PendingRow(row.getInt(1), row.getString(2)));
  }

  /**
   * What became of rows that are pending, at least one and in the order of their lines; their words
   * are in the books now, or nowhere.
   */
  void settle(UUID importId, List<SettledRow> settled) {
    try (var connection = dataSource.getConnection();
        var update = connection.prepareStatement(SETTLE)) {
      set(update, 1, "int4", settled, SettledRow::line);
      set(update, 2, "text", settled, row -> row.outcome().name());
      set(update, 3, "uuid", settled, SettledRow::consultationId);
      set(update, 4, "text", settled, why(problem -> problem.type().slug()));
      set(update, 5, "text", settled, why(RowProblem::column));
      set(update, 6, "text", settled, why(problem -> problem.why().indonesian()));
      set(update, 7, "text", settled, why(problem -> problem.why().english()));
      update.setObject(8, importId);
      update.setInt(9, settled.getFirst().line());
      update.setInt(10, settled.getLast().line());
      if (update.executeUpdate() != settled.size()) {
        throw new IllegalStateException(
            "a row of import %s was settled before".formatted(importId));
      }
    } catch (SQLException failure) {
      throw new StoreFailure(failure);
    }
  }

  private static void set(
      PreparedStatement update,
      int place,
      String type,
      List<SettledRow> settled,
      Function<SettledRow, @Nullable Object> column)
      throws SQLException {
    var values = settled.stream().map(column).toArray();
    update.setArray(place, update.getConnection().createArrayOf(type, values));
  }

  private static Function<SettledRow, @Nullable Object> why(Function<RowProblem, String> part) {
    return row -> row.problem() == null ? null : part.apply(row.problem());
  }

  /** What became of the rows behind a line, in their order. */
  List<ReportedRow> report(UUID importId, int after, int most) {
    return rows(
        REPORT,
        select -> {
          select.setObject(1, importId);
          select.setInt(2, after);
          select.setInt(3, most);
        },
        ReportedRow::of);
  }

  private <T> List<T> rows(String query, Binding binding, Reading<T> reading) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(query)) {
      binding.bind(select);
      return rows(select, reading);
    } catch (SQLException failure) {
      throw new StoreFailure(failure);
    }
  }

  private static <T> List<T> rows(PreparedStatement select, Reading<T> reading)
      throws SQLException {
    var rows = new ArrayList<T>();
    try (var found = select.executeQuery()) {
      while (found.next()) {
        rows.add(reading.of(found));
      }
    }
    return rows;
  }

  private interface Binding {
    void bind(PreparedStatement select) throws SQLException;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }
}
