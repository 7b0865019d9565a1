package id.tanggap.benchmarks;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The same bytes in the same chunks, four in a round trip, through plain JDBC: the yardstick. */
final class BareUpload implements Round.Client {

  private static final int CHUNK = 256 * 1024;
  private static final int AT_ONCE = 4;
  private static final String KEEP =
      "INSERT INTO document_chunk (content_id, position, bytes) VALUES (?, ?, ?)";

  private final Connection connection;
  private final BareStatement keep;

  BareUpload(Connection connection) throws SQLException {
    this.connection = connection;
    keep = BareStatement.on(connection, KEEP);
  }

  @Override
  public void call() throws IOException, SQLException {
    var id = Generators.timeBasedEpochGenerator().generate();
    try (var bytes = LargePdf.bytes()) {
      for (var position = 0; position < LargePdf.LENGTH / CHUNK; position++) {
        keep.add(id, position, bytes.readNBytes(CHUNK));
        if (position % AT_ONCE == AT_ONCE - 1) {
          keep.runAdded();
        }
      }
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
