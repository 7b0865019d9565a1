package id.tanggap.consultation.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Bytes in the service's own database, in rows of 256 KiB. Four of them go in one round trip, and
 * one comes back: whoever reads slowly holds one in memory for as long.
 */
@ApplicationScoped
class ChunkedContents implements DocumentContents {

  static final int CHUNK = 256 * 1024;
  static final int AT_ONCE = 4;

  private static final String KEEP =
      "INSERT INTO document_chunk (content_id, position, bytes) VALUES (?, ?, ?)";
  private static final String READ =
      """
      SELECT bytes FROM document_chunk
       WHERE content_id = ? AND position = ?
      """;

  private static final String FORGET = "DELETE FROM document_chunk WHERE content_id = ?";

  private final DataSource database;

  ChunkedContents(DataSource database) {
    this.database = database;
  }

  @Override
  public void keep(UUID id, SetAside file) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(KEEP);
        var bytes = file.read()) {
      statement.setObject(1, id);
      keep(statement, bytes);
    } catch (SQLException failure) {
      throw new IllegalStateException("document_chunk", failure);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static void keep(PreparedStatement statement, InputStream bytes)
      throws SQLException, IOException {
    var chunk = bytes.readNBytes(CHUNK);
    for (var position = 0; chunk.length > 0; position++) {
      statement.setInt(2, position);
      statement.setBytes(3, chunk);
      statement.addBatch();
      chunk = bytes.readNBytes(CHUNK);
      if (position % AT_ONCE == AT_ONCE - 1 || chunk.length == 0) {
        statement.executeBatch();
      }
    }
  }

  @Override
  public void forget(UUID id) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FORGET)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("document_chunk", failure);
    }
  }

  @Override
  public void write(UUID id, ByteRange range, OutputStream to) throws IOException {
    var next = range.first();
    while (next <= range.last()) {
      var chunk = chunk(id, next / CHUNK);
      var from = Math.toIntExact(next % CHUNK);
      var count = Math.toIntExact(Math.min(chunk.length - from, range.last() - next + 1));
      to.write(chunk, from, count);
      next += count;
    }
  }

  private byte[] chunk(UUID id, long position) throws IOException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(READ)) {
      statement.setObject(1, id);
      statement.setLong(2, position);
      try (var rows = statement.executeQuery()) {
        if (rows.next()) {
          return rows.getBytes(1);
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("document_chunk", failure);
    }
    throw new IOException("erased while it was read");
  }
}
