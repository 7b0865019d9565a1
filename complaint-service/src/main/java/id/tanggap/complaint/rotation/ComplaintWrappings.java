package id.tanggap.complaint.rotation;

import id.tanggap.complaint.secret.TextCipher;
import id.tanggap.complaint.wall.Wall;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Wraps anew what stands on the shelves of complaints: the key of each text, never its words. */
@ApplicationScoped
class ComplaintWrappings {

  private static final Logger LOG = Logger.getLogger(ComplaintWrappings.class);

  private final AgroalDataSource database;
  private final TextCipher cipher;
  private final Wall wall;

  ComplaintWrappings(AgroalDataSource database, TextCipher cipher, Wall wall) {
    this.database = database;
    this.cipher = cipher;
    this.wall = wall;
  }

  boolean mayBeOld() {
    return cipher.hasFormer();
  }

  String fingerprint() {
    return cipher.fingerprint();
  }

  /** One batch after an id; answers where it ended. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Batch renew(Shelf shelf, UUID after) {
    wall.systemWorks();
    try (var connection = database.getConnection()) {
      var batch = Batch.NOTHING;
      for (var row : next(connection, shelf, after).entrySet()) {
        batch = batch.and(row.getKey(), renewed(connection, shelf, row.getKey(), row.getValue()));
      }
      return batch;
    } catch (SQLException failure) {
      throw new IllegalStateException("texts could not be wrapped anew", failure);
    }
  }

  private Map<UUID, byte[]> next(Connection connection, Shelf shelf, UUID after)
      throws SQLException {
    var rows = new LinkedHashMap<UUID, byte[]>();
    try (var select = connection.prepareStatement(shelf.next())) {
      select.setObject(1, after);
      select.setBytes(2, cipher.currentBeginning());
      select.setInt(3, Batch.MOST);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          rows.put(row.getObject(1, UUID.class), row.getBytes(2));
        }
      }
    }
    return rows;
  }

  /** One that no key opens is named and left, and the others go on. */
  private boolean renewed(Connection connection, Shelf shelf, UUID id, byte[] kept)
      throws SQLException {
    try (var rewrap = connection.prepareStatement(shelf.rewrap())) {
      var wrapping = cipher.renewed(kept, id);
      rewrap.setObject(1, id);
      rewrap.setBytes(2, wrapping.bytes());
      rewrap.setInt(3, wrapping.insteadOf());
      rewrap.execute();
      return true;
    } catch (IllegalStateException noKeyOpensIt) {
      LOG.errorf("%s of %s cannot be read with any secret given", id, shelf);
      return false;
    }
  }
}
