package id.tanggap.consultation.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the report.
 *
 * @param row where it begins in the file
 * @param type the problem it would be by itself; {@code docs/problems.md} says what to do
 * @param column where the problem lies
 */
public record ReportedRow(
    int row,
    @Nullable String externalReference,
    String outcome,
    @Nullable UUID consultationId,
    @Nullable String number,
    @Nullable String type,
    @Nullable String column,
    @Nullable String detailId,
    @Nullable String detailEn) {

  private static final String URN = "urn:tanggap:problem:";

  static ReportedRow of(ResultSet row) throws SQLException {
    var slug = row.getString(6);
    return new ReportedRow(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        slug == null ? null : URN + slug,
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}
